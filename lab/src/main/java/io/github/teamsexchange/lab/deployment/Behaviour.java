package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Map;

/** What happens to requests for a path instead of, or before, the host's own answer. */
public sealed interface Behaviour {

    /**
     * A device in front answers.
     *
     * @param status the status code
     * @param headers by name
     * @param body as text
     */
    record Answer(int status, Map<String, List<String>> headers, String body) implements Behaviour {
        /** Copies the headers. */
        public Answer {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * A redirect.
     *
     * @param target an address, or only its origin such as {@code https://mail.contoso.test}, which keeps path and
     *     query
     * @param status such as 302
     */
    record Redirect(String target, int status) implements Behaviour {

        /** Where a request is sent. */
        public String location(String pathAndQuery) {
            int authority = target.indexOf("://") + 3;
            return target.indexOf('/', authority) < 0 ? target + pathAndQuery : target;
        }
    }

    /**
     * 503 with Retry-After for the first requests, then the host's own answer.
     *
     * @param times how often
     * @param retryAfterSeconds what Retry-After says
     */
    record Unavailable(int times, int retryAfterSeconds) implements Behaviour {}

    /** The connection or the answer breaks. */
    enum Fault implements Behaviour {
        /** The request is read and never answered. */
        HANG,
        /** The request is read, then the connection is reset. */
        RESET,
        /** The answer ends before its declared length. */
        CUT_BODY,
        /** The answer's body is far larger than anyone would want. */
        OVERSIZED_BODY,
        /** What comes back is not HTTP. */
        GARBAGE
    }
}
