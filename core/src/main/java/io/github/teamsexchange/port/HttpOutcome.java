package io.github.teamsexchange.port;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What came of a request: an answer, or why there is none. */
public sealed interface HttpOutcome {

    /** How often the request was sent, at least 1 unless it was not sent at all. */
    int attempts();

    /**
     * The server answered, with whatever status.
     *
     * @param uri the address that was asked
     * @param status the status code
     * @param headers by name in lower case, values in the order they came
     * @param body the body as text, decoded by its declared charset, else UTF-8; complete
     * @param elapsed from the last attempt's beginning to its end
     * @param attempts how often the request was sent
     * @param authorizedBy the scheme of the credentials it carried; empty if it carried none
     */
    record Answered(
            URI uri,
            int status,
            Map<String, List<String>> headers,
            String body,
            Duration elapsed,
            int attempts,
            Optional<String> authorizedBy)
            implements HttpOutcome {

        /** An answer to a stranger. */
        public Answered(
                URI uri, int status, Map<String, List<String>> headers, String body, Duration elapsed, int attempts) {
            this(uri, status, headers, body, elapsed, attempts, Optional.empty());
        }

        /** Copies the headers under lower-case names. */
        public Answered {
            Objects.requireNonNull(uri, "uri");
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(elapsed, "elapsed");
            Objects.requireNonNull(authorizedBy, "authorizedBy");
            Map<String, List<String>> lower = new TreeMap<>();
            headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
            headers = java.util.Collections.unmodifiableMap(lower);
        }

        /** The first value of a header, whatever the case of its name. */
        public Optional<String> header(String name) {
            return headers(name).stream().findFirst();
        }

        /** All values of a header, whatever the case of its name; empty if it did not come. */
        public List<String> headers(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }

        /** The ways to authenticate that it offers, in order. */
        public List<Challenge> challenges() {
            return Challenge.parse(headers("www-authenticate"));
        }
    }

    /**
     * No complete answer came.
     *
     * @param uri the address that was asked
     * @param failure why
     * @param attempts how often the request was sent; 0 if it was held back
     */
    record Failed(URI uri, Failure failure, int attempts) implements HttpOutcome {

        /** Rejects missing parts. */
        public Failed {
            Objects.requireNonNull(uri, "uri");
            Objects.requireNonNull(failure, "failure");
        }
    }
}
