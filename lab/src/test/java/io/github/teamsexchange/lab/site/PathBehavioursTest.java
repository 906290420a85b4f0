package io.github.teamsexchange.lab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenarios;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathBehavioursTest {

    private static final String API = "https://mail.contoso.test/api";
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void aRuleCoversItsPathAndBelowInAnyCase() throws Exception {
        try (Lab lab =
                lab("\"/api\": {\"answer\": {\"status\": 403}}, \"/api/open\": {\"answer\": {\"status\": 200}}")) {
            LabClient client = new LabClient(lab);
            assertEquals(403, client.get(API).statusCode());
            assertEquals(403, client.get("https://mail.contoso.test/API/v2.0?x").statusCode());
            assertEquals(200, client.get(API + "/open/door").statusCode());
            assertEquals(404, client.get(API + "s").statusCode());
        }
    }

    @Test
    void aDeviceInFrontAnswersWithoutATraceOfExchange() throws Exception {
        try (Lab lab = lab(
                "\"/api\": {\"answer\": {\"status\": 401, \"headers\": {\"A\": [\"1\", \"2\"]}, \"body\": \"é\"}}")) {
            HttpResponse<String> answer = new LabClient(lab).get(API);
            assertEquals("é", answer.body());
            assertEquals(2, answer.headers().allValues("A").size());
            assertFalse(answer.headers().map().containsKey("request-id"));
        }
    }

    @Test
    void unavailableForAWhileThenWell() throws Exception {
        try (Lab lab = lab("\"/api\": {\"unavailable\": {\"times\": 2, \"retryAfterSeconds\": 7}}")) {
            LabClient client = new LabClient(lab);
            HttpResponse<String> first = client.get(API);
            assertEquals(503, first.statusCode());
            assertEquals("7", first.headers().firstValue("Retry-After").orElse(""));
            assertEquals(503, client.get(API).statusCode());
            assertEquals(401, client.get(API).statusCode());
            assertEquals(401, client.get(API).statusCode());
        }
    }

    @Test
    void aDelayIsWaitedFor() throws Exception {
        try (Lab lab = lab("\"/api\": {\"delayMillis\": 150}")) {
            long before = System.nanoTime();
            assertEquals(401, new LabClient(lab).get(API).statusCode());
            assertTrue(System.nanoTime() - before >= Duration.ofMillis(150).toNanos());
        }
    }

    @Test
    void aHangingPathNeverAnswers() throws Exception {
        try (Lab lab = lab("\"/api\": {\"fault\": \"hang\"}")) {
            LabClient client = new LabClient(lab);
            // Connected before, so that the short time is spent on waiting for the answer and not on the handshake.
            assertEquals(401, client.get("https://mail.contoso.test/EWS").statusCode());
            assertThrows(HttpTimeoutException.class, () -> client.get(API, SHORT));
            assertEquals(401, client.get("https://mail.contoso.test/EWS").statusCode());
            assertEquals(
                    List.of(401, 0, 401),
                    lab.journal().requests().stream()
                            .map(request -> request.status())
                            .toList());
        }
    }

    @Test
    void resetGarbageAndCutBodiesAreFailures() throws Exception {
        for (String fault : new String[] {"reset", "garbage", "cut-body"}) {
            try (Lab lab = lab("\"/\": {\"fault\": \"" + fault + "\"}")) {
                IOException failure = assertThrows(
                        IOException.class, () -> new LabClient(lab).get("https://mail.contoso.test/nothing"));
                assertFalse(failure instanceof HttpTimeoutException, fault);
            }
        }
    }

    @Test
    void aResetIsAResetOnTheWire() throws Exception {
        try (Lab lab = Lab.start(Scenarios.withHost("mail.contoso.test", "{\"connection\": \"reset\"}"));
                Socket socket = LabClient.connect(lab.httpPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: mail.contoso.test\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThrows(
                    java.net.SocketException.class,
                    () -> socket.getInputStream().read());
        }
    }

    @Test
    void anOversizedBodyGoesOnAndOn() throws Exception {
        try (Lab lab = lab("\"/\": {\"fault\": \"oversized-body\"}");
                Socket socket = LabClient.connect(lab.httpPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: mail.contoso.test\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertEquals(20_000_000, in.readNBytes(20_000_000).length);
        }
    }

    @Test
    void aRedirectKeepsPathAndQuery() throws Exception {
        try (Lab lab = lab("\"/api\": {\"redirectTo\": \"https://other.test\"}")) {
            HttpResponse<String> answer = new LabClient(lab).get(API + "/x?y=z");
            assertEquals(302, answer.statusCode());
            assertEquals(
                    "https://other.test/api/x?y=z",
                    answer.headers().firstValue("Location").orElse(""));
        }
    }

    private static Lab lab(String paths) {
        return Lab.start(Scenarios.withHost("mail.contoso.test", "{\"paths\": {" + paths + "}}"));
    }
}
