package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpPortTest {

    private static final URI REST = URI.create("https://mail.contoso.test/api");

    @Test
    void answersAreReturnedAsTheyComeAndRedirectsAreNotFollowed() throws InterruptedException {
        try (Lab lab = OpenPorts.lab("healthy");
                OpenPorts open = OpenPorts.at(lab)) {
            HttpOutcome.Answered rest = answered(open.ports().http().send(HttpCall.get(REST)));
            assertEquals(401, rest.status());
            assertTrue(rest.headers("WWW-Authenticate").size() >= 1);
            HttpOutcome.Answered online = answered(
                    open.ports()
                            .http()
                            .send(
                                    HttpCall.get(
                                            URI.create(
                                                    "https://outlook.office365.com/autodiscover/autodiscover.json?Email=alex%40contoso.test&Protocol=EWS"))));
            assertEquals(302, online.status());
            assertTrue(online.header("location").orElse("").contains("autodiscover.contoso.test"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rest-host-not-in-dns, DNS_NO_SUCH_NAME",
        "rest-host-refused, CONNECT_REFUSED",
        "rest-host-timeout, TIMEOUT",
        "rest-host-untrusted-certificate, TLS_UNTRUSTED"
    })
    void aHostThatCannotBeReachedSaysWhy(String scenario, Failure.Kind kind) throws InterruptedException {
        try (Lab lab = OpenPorts.lab(scenario);
                OpenPorts open = OpenPorts.at(lab)) {
            HttpOutcome.Failed failed = failed(open.ports().http().send(HttpCall.get(REST)));
            assertEquals(kind, failed.failure().kind(), failed.failure().detail());
            assertTrue(
                    failed.failure().detail().contains("mail.contoso.test"),
                    failed.failure().detail());
            assertEquals(1, failed.attempts());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "on-premises-self-signed-certificate, TLS_SELF_SIGNED",
        "on-premises-expired-certificate, TLS_EXPIRED",
        "on-premises-wrong-name-certificate, TLS_WRONG_NAME",
        "on-premises-untrusted-certificate, TLS_UNTRUSTED",
        "on-premises-missing-intermediate-certificate, TLS_UNTRUSTED"
    })
    void aCertificateThatIsRefusedSaysWhy(String scenario, Failure.Kind kind) throws InterruptedException {
        try (Lab lab = OpenPorts.lab(scenario);
                OpenPorts open = OpenPorts.at(lab)) {
            URI address = URI.create("https://autodiscover.contoso.test/autodiscover/autodiscover.json");
            assertEquals(
                    kind,
                    failed(open.ports().http().send(HttpCall.get(address)))
                            .failure()
                            .kind());
            assertTrue(lab.journal().requests().isEmpty(), "nothing is sent to a host that is not trusted");
        }
    }

    @Test
    void aProxyThatIsNotThereIsToldFromAHostThatIsNot() throws InterruptedException {
        try (OpenPorts open = OpenPorts.with(Map.of("http.proxy", "127.0.0.1:1"))) {
            assertEquals(
                    Failure.Kind.PROXY_FAILED,
                    failed(open.ports().http().send(HttpCall.get(REST)))
                            .failure()
                            .kind());
        }
    }

    @Test
    void aBodyBeyondTheLimitIsNotRead() throws InterruptedException {
        try (OneServer server = new OneServer(OneServer.ok("x".repeat(2_000)));
                OpenPorts open = OpenPorts.with(Map.of("http.max-body", "1KB"))) {
            assertEquals(
                    Failure.Kind.BODY_TOO_LARGE,
                    failed(open.ports().http().send(HttpCall.get(server.address())))
                            .failure()
                            .kind());
        }
        try (OneServer server = new OneServer(OneServer.ok("x".repeat(1_024)));
                OpenPorts open = OpenPorts.with(Map.of("http.max-body", "1KB"))) {
            assertEquals(
                    1_024,
                    answered(open.ports().http().send(HttpCall.get(server.address())))
                            .body()
                            .length());
        }
    }

    @Test
    void aBodyThatExpandsBeyondTheLimitIsNotExpanded() throws InterruptedException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[10_000_000]);
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(OneServer.text("HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + bytes.size()
                + "\nConnection: close\n\n"));
        answer.write(bytes.toByteArray());
        try (OneServer server = new OneServer(answer.toByteArray());
                OpenPorts open = OpenPorts.with(Map.of())) {
            assertEquals(
                    Failure.Kind.BODY_TOO_LARGE,
                    failed(open.ports().http().send(HttpCall.get(server.address())))
                            .failure()
                            .kind());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 200 OK~Content-Length: 100~~short | BODY_BROKEN",
                "HTTP/1.1 200 OK~Content-Encoding: gzip~Content-Length: 4~~nope | BODY_BROKEN",
                "HTTP/1.1 200 OK~Content-Encoding: deflate~Content-Length: 4~~nope | BODY_BROKEN",
                "HTTP/1.1 200 OK~Content-Encoding: br~Content-Length: 4~~nope | BODY_BROKEN",
                "nonsense~~ | HTTP_MALFORMED",
                "'' | CONNECT_RESET"
            })
    void anAnswerThatBreaksOffOrIsNoneIsNotAnAnswer(String answer, Failure.Kind kind) throws InterruptedException {
        try (OneServer server = new OneServer(OneServer.text(answer.replace('~', '\n')));
                OpenPorts open = OpenPorts.with(Map.of())) {
            Failure failure = failed(open.ports().http().send(HttpCall.get(server.address())))
                    .failure();
            assertEquals(kind, failure.kind(), failure.detail());
        }
    }

    @Test
    @Timeout(30)
    void aBodyThatTricklesIsNotWaitedForLongerThanTheTimeAllows() throws InterruptedException {
        try (TricklingServer server = new TricklingServer();
                OpenPorts open = OpenPorts.with(Map.of("http.request-timeout", "500ms"))) {
            assertEquals(
                    Failure.Kind.TIMEOUT,
                    failed(open.ports().http().send(HttpCall.get(server.address())))
                            .failure()
                            .kind());
        }
    }

    @Test
    void aBusyServerIsAskedAgainAndTheAttemptsAreCounted() throws InterruptedException {
        byte[] busy = OneServer.text("HTTP/1.1 503 Busy\nRetry-After: 0\nContent-Length: 0\nConnection: close\n\n");
        try (OneServer server = new OneServer(busy, busy, OneServer.ok("here"));
                OpenPorts open = OpenPorts.with(Map.of("http.max-attempts", "3"))) {
            HttpOutcome.Answered answer = answered(open.ports().http().send(HttpCall.get(server.address())));
            assertEquals("here", answer.body());
            assertEquals(3, answer.attempts());
        }
        try (OneServer server = new OneServer(busy);
                OpenPorts open = OpenPorts.with(Map.of("http.max-attempts", "3"))) {
            HttpOutcome.Answered answer = answered(open.ports().http().send(HttpCall.post(server.address(), "x")));
            assertEquals(503, answer.status());
            assertEquals(1, server.requests().size(), "what may do harm twice is sent once");
        }
    }

    @Test
    void aServerThatAsksForMorePatienceThanADiagnosisHasIsNotWaitedFor() throws InterruptedException {
        byte[] later = OneServer.text("HTTP/1.1 429 Slow\nRetry-After: 3600\nContent-Length: 0\nConnection: close\n\n");
        try (OneServer server = new OneServer(later);
                OpenPorts open = OpenPorts.with(Map.of("http.max-attempts", "3"))) {
            assertEquals(
                    1,
                    answered(open.ports().http().send(HttpCall.get(server.address())))
                            .attempts());
        }
    }

    @Test
    void saysWhoItIsUnlessTheCallSaysIt() throws InterruptedException {
        try (OneServer server = new OneServer(OneServer.ok(""));
                OpenPorts open = OpenPorts.with(Map.of())) {
            open.ports().http().send(HttpCall.get(server.address()));
            open.ports().http().send(HttpCall.get(server.address()).agent("Teams"));
            assertTrue(
                    server.requests().get(0).contains("User-Agent: TeamsExchangeDiagnostics"),
                    server.requests().get(0));
            assertTrue(
                    server.requests().get(1).contains("User-Agent: Teams\r\n"),
                    server.requests().get(1));
        }
    }

    @Test
    void aPasswordNeverTravelsInClearText() throws InterruptedException {
        byte[] challenge = OneServer.text(
                "HTTP/1.1 401 Who\nWWW-Authenticate: Basic realm=\"x\"\nContent-Length: 0\nConnection: close\n\n");
        try (OneServer server = new OneServer(challenge);
                OpenPorts open = OpenPorts.with(Map.of(
                        "exchange.username", "alex", "exchange.password", "hunter2", "redirects.allow", "127.0.0.1"))) {
            HttpOutcome outcome =
                    open.ports().http().send(HttpCall.get(server.address()).credentials(HttpCall.Credentials.EXCHANGE));
            assertEquals(401, answered(outcome).status());
            assertEquals(1, server.requests().size());
            assertFalse(
                    server.requests().get(0).contains("Authorization"),
                    server.requests().get(0));
            assertFalse(outcome.toString().contains("hunter2"));
        }
    }

    @Test
    @Timeout(30)
    void anInterruptEndsTheWait() throws InterruptedException, ExecutionException, TimeoutException {
        try (Lab lab = OpenPorts.lab("rest-host-timeout");
                OpenPorts open = OpenPorts.with(lab.settings())) {
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    open.ports().http().send(HttpCall.get(REST));
                    thrown.complete(new AssertionError("it answered"));
                } catch (InterruptedException e) {
                    thrown.complete(e);
                }
            });
            caller.start();
            caller.interrupt();
            assertInstanceOf(InterruptedException.class, thrown.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void aProxySettingThatMakesNoSenseIsOneClearLine() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> OpenPorts.with(Map.of("http.proxy", "somewhere")).close());
        assertTrue(error.getMessage().contains("http.proxy"), error.getMessage());
    }

    private static HttpOutcome.Answered answered(HttpOutcome outcome) {
        return assertInstanceOf(HttpOutcome.Answered.class, outcome, outcome.toString());
    }

    private static HttpOutcome.Failed failed(HttpOutcome outcome) {
        return assertInstanceOf(HttpOutcome.Failed.class, outcome, outcome.toString());
    }
}
