package io.github.teamsexchange.lab.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the requests of one connection. */
final class RequestReader {

    static final int MAX_HEADERS = 200;

    private final Wire wire;
    private final Lines lines;

    RequestReader(Wire wire) {
        this.wire = wire;
        this.lines = new Lines(wire.in());
    }

    /** The next request; empty when the peer has no more. */
    Optional<Request> next() throws IOException {
        Optional<String> first = lines.next();
        return first.isEmpty() ? Optional.empty() : Optional.of(read(first.get()));
    }

    private Request read(String first) throws IOException {
        Request.Line line = line(first);
        Headers headers = headers();
        if (headers.says("Expect", "100-continue")) {
            wire.out().write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            wire.out().flush();
        }
        return new Request(
                wire, originForm(line), host(line, headers), headers, new BodyReader(wire.in()).read(headers));
    }

    private static Request.Line line(String first) throws MalformedRequestException {
        String[] words = first.split(" ", -1);
        if (words.length != 3 || !words[2].startsWith("HTTP/1.") || words[1].isEmpty()) {
            throw new MalformedRequestException(400, "not a request line");
        }
        return new Request.Line(words[0], words[1], words[2]);
    }

    private Headers headers() throws IOException {
        List<Headers.Field> fields = new ArrayList<>();
        for (String line = lines.required(); !line.isEmpty(); line = lines.required()) {
            int colon = line.indexOf(':');
            if (colon < 1 || fields.size() >= MAX_HEADERS) {
                throw new MalformedRequestException(400, "not a header, or too many of them");
            }
            fields.add(new Headers.Field(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return new Headers(fields);
    }

    /** A proxy is sent {@code http://host/path}: the path is what servers see. */
    private static Request.Line originForm(Request.Line line) {
        int authority = authority(line);
        if (authority < 0) {
            return line;
        }
        int path = line.target().indexOf('/', authority);
        return new Request.Line(line.method(), path < 0 ? "/" : line.target().substring(path), line.version());
    }

    private static String host(Request.Line line, Headers headers) throws MalformedRequestException {
        int authority = authority(line);
        if (line.method().equals("CONNECT")) {
            return withoutPort(line.target());
        } else if (authority >= 0) {
            int path = line.target().indexOf('/', authority);
            return withoutPort(
                    line.target().substring(authority, path < 0 ? line.target().length() : path));
        }
        return withoutPort(
                headers.first("Host").orElseThrow(() -> new MalformedRequestException(400, "no Host header")));
    }

    private static int authority(Request.Line line) {
        return line.target().regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
    }

    private static String withoutPort(String authority) {
        int colon = authority.lastIndexOf(':');
        String host = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
        return host.toLowerCase(Locale.ROOT);
    }
}
