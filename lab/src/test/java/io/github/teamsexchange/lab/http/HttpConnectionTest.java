package io.github.teamsexchange.lab.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.LabClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpConnectionTest {

    private final List<Request> seen = new CopyOnWriteArrayList<>();

    @Test
    void answersRequestAfterRequestOnOneConnection() throws Exception {
        String answer = exchange("""
                    GET /a HTTP/1.1\r
                    Host: Host.test:8080\r
                    \r
                    POST /b?q=1 HTTP/1.1\r
                    host: host.test\r
                    Content-Length: 3\r
                    \r
                    abcGET /c HTTP/1.1\r
                    Host: host.test\r
                    Connection: Close\r
                    \r
                    GET /never HTTP/1.1\r
                    """);
        assertEquals(3, answer.split("HTTP/1.1 200 OK", -1).length - 1, answer);
        assertEquals(List.of("/a", "/b", "/c"), seen.stream().map(Request::path).toList());
        assertEquals("abc", seen.get(1).body());
        assertEquals("host.test", seen.get(0).host());
        assertEquals(
                1, seen.stream().map(request -> request.wire().id()).distinct().count());
    }

    @Test
    void readsChunkedBodies() throws Exception {
        exchange("""
                    POST / HTTP/1.1\r
                    Host: h\r
                    Transfer-Encoding: chunked\r
                    Connection: close\r
                    \r
                    3;x=y\r
                    abc\r
                    A\r
                    0123456789\r
                    0\r
                    Trailer: t\r
                    \r
                    """);
        assertEquals("abc0123456789", seen.get(0).body());
    }

    @Test
    void invitesBodiesThatWaitForIt() throws Exception {
        String answer = exchange("""
                    POST / HTTP/1.1\r
                    Host: h\r
                    Expect: 100-continue\r
                    Content-Length: 1\r
                    Connection: close\r
                    \r
                    x""");
        assertTrue(answer.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"), answer);
    }

    @Test
    void aHeadRequestGetsNoBody() throws Exception {
        String answer = exchange("HEAD / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        assertTrue(answer.contains("Content-Length: 5\r\n") && answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void anOldClientGetsItsConnectionClosed() throws Exception {
        String answer = exchange("GET http://host.test HTTP/1.0\r\n\r\n");
        assertTrue(answer.endsWith("hello"), answer);
        assertEquals("/", seen.get(0).path());
        assertEquals("host.test", seen.get(0).host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET / HTTP/2\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\n: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void whatIsNotHttpIsRefused(String request) throws Exception {
        String answer = exchange(request);
        assertTrue(answer.matches("(?s)HTTP/1\\.1 4\\d\\d .*"), answer);
        assertEquals(List.of(), seen);
    }

    @Test
    void longLinesAndManyHeadersAreRefused() throws Exception {
        assertTrue(exchange("GET /" + "x".repeat(Lines.MAX_LINE)).startsWith("HTTP/1.1 431 "));
        String many = "A: b\r\n".repeat(RequestReader.MAX_HEADERS + 1);
        assertTrue(exchange("GET / HTTP/1.1\r\nHost: h\r\n" + many + "\r\n").startsWith("HTTP/1.1 400 "));
    }

    /** However a body is cut into chunks, it arrives whole. */
    @Property(tries = 50)
    void chunksMakeNoDifference(@ForAll @Size(max = 5) List<@Size(max = 300) byte[]> parts) throws Exception {
        StringBuilder text = new StringBuilder();
        StringBuilder request = new StringBuilder(
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        for (byte[] part : parts) {
            String chunk = new String(part, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "\r\n");
            text.append(chunk);
            if (!chunk.isEmpty()) {
                request.append(Integer.toHexString(chunk.length()))
                        .append("\r\n")
                        .append(chunk)
                        .append("\r\n");
            }
        }
        exchange(request.append("0\r\n\r\n").toString());
        assertEquals(text.toString(), seen.get(seen.size() - 1).body());
    }

    private String exchange(String request) throws IOException {
        try (Connections connections = new Connections()) {
            RequestHandler hello = asked -> new Reply.Answer(200, Headers.NONE, "hello");
            int port = connections.listen(0, new HttpConnection(connections, hello, (asked, reply) -> seen.add(asked)));
            return LabClient.exchange(port, request);
        }
    }
}
