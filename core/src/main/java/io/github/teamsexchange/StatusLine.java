package io.github.teamsexchange;

import io.github.teamsexchange.port.HttpOutcome;
import java.util.Map;
import java.util.Optional;

/** An answer in one line: its status in words, where it points and who sent it. */
final class StatusLine {

    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(200, "OK"),
            Map.entry(301, "Moved Permanently"),
            Map.entry(302, "Found"),
            Map.entry(303, "See Other"),
            Map.entry(307, "Temporary Redirect"),
            Map.entry(308, "Permanent Redirect"),
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(407, "Proxy Authentication Required"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(440, "Login Time-out"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private StatusLine() {}

    static String of(HttpOutcome.Answered answer) {
        StringBuilder line = new StringBuilder().append(answer.status());
        Optional.ofNullable(REASONS.get(answer.status()))
                .ifPresent(reason -> line.append(' ').append(reason));
        answer.header("location").ifPresent(target -> line.append(" to ").append(withoutQuery(target)));
        answer.header("server").ifPresent(server -> line.append(", from ").append(server));
        return line.append(", ")
                .append(answer.elapsed().toMillis())
                .append(" ms")
                .toString();
    }

    /**
     * Sign-in pages are redirected to with tokens in the query; where a hop is followed, it is shown in full itself.
     */
    private static String withoutQuery(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query) + "?…";
    }
}
