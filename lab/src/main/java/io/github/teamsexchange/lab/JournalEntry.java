package io.github.teamsexchange.lab;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Something that the lab was asked. */
public sealed interface JournalEntry {

    /**
     * A web request.
     *
     * @param connection counts connections; a tunnel and the requests inside it share theirs
     * @param tls whether it came through TLS
     * @param method such as {@code GET}
     * @param host the virtual host, in lower case, without the port
     * @param target path and query, as sent
     * @param headers by name, in any case; of {@code Authorization}, {@code Proxy-Authorization} and {@code Cookie}
     *     only that they were there, never a secret
     * @param status what was answered; 0 if nothing that deserves the name
     * @param account who had signed in, by the account's name in the deployment file; empty if nobody had
     */
    record WebRequest(
            long connection,
            boolean tls,
            String method,
            String host,
            String target,
            Map<String, List<String>> headers,
            int status,
            Optional<String> account)
            implements JournalEntry {

        /** Copies the headers; names are looked up whatever their case. */
        public WebRequest {
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(target, "target");
            Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
            headers = Collections.unmodifiableMap(copy);
        }

        /** The full address. */
        public String url() {
            return (tls ? "https://" : "http://") + host + target;
        }

        /** The first value of a header. */
        public Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }

        /** Whether credentials of any kind came along. */
        public boolean authorized() {
            return headers.containsKey("Authorization");
        }
    }

    /**
     * A CONNECT at the proxy.
     *
     * @param connection counts connections
     * @param authority host and port
     * @param status what was answered; 0 for silence
     */
    record Tunnel(long connection, String authority, int status) implements JournalEntry {

        /** Rejects a missing authority. */
        public Tunnel {
            Objects.requireNonNull(authority, "authority");
        }
    }

    /**
     * A question to the name server.
     *
     * @param name without a final dot
     * @param type such as {@code A}
     * @param outcome the response code, such as {@code NXDOMAIN}, or {@code no response}
     */
    record NameQuery(String name, String type, String outcome) implements JournalEntry {

        /** Rejects missing parts. */
        public NameQuery {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(outcome, "outcome");
        }
    }
}
