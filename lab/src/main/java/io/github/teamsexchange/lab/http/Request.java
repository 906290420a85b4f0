package io.github.teamsexchange.lab.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A request as it arrived.
 *
 * @param wire the connection it came on
 * @param line its first line
 * @param host the virtual host, in lower case, without the port; for CONNECT the host to connect to
 * @param headers its header fields
 * @param body decoded as UTF-8; empty if none came
 */
public record Request(Wire wire, Line line, String host, Headers headers, String body) {

    /**
     * The first line of a request.
     *
     * @param method such as {@code GET}
     * @param target path and query; for CONNECT host and port
     * @param version such as {@code HTTP/1.1}
     */
    public record Line(String method, String target, String version) {}

    /** The method, such as {@code GET}. */
    public String method() {
        return line.method();
    }

    /** The port that the client named besides the host; empty if it named none. */
    public Optional<Integer> port() {
        String authority = method().equals("CONNECT")
                ? line.target()
                : headers.first("Host").orElse("");
        String port = authority.substring(authority.lastIndexOf(':') + 1);
        return authority.contains(":") && port.matches("\\d{1,5}")
                ? Optional.of(Integer.valueOf(port))
                : Optional.empty();
    }

    /** The path, still percent-encoded, without the query. */
    public String path() {
        int query = line.target().indexOf('?');
        return query < 0 ? line.target() : line.target().substring(0, query);
    }

    /** The path in lower case, for comparing: Exchange's paths are case-blind. */
    public String lowerPath() {
        return path().toLowerCase(Locale.ROOT);
    }

    /** A parameter of the query, decoded; its name in any case. */
    public Optional<String> parameter(String name) {
        int query = line.target().indexOf('?');
        if (query < 0) {
            return Optional.empty();
        }
        for (String pair : line.target().substring(query + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals >= 0 && decoded(pair.substring(0, equals)).equalsIgnoreCase(name)) {
                return Optional.of(decoded(pair.substring(equals + 1)));
            }
        }
        return Optional.empty();
    }

    /** Percent-decodes; what is badly encoded stays as it is, since nobody promised that it is well encoded. */
    public static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }
}
