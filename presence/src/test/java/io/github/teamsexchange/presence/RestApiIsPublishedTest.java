package io.github.teamsexchange.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.lab.CheckTester;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.presence.facts.RestAttempt;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestApiIsPublishedTest {

    private static final URI API = URI.create("https://mail.contoso.test/api");
    private static final AnsweringServer EXCHANGE = new AnsweringServer(List.of("X-FEServer"), Optional.empty(), false);
    private static final AnsweringServer DEVICE = new AnsweringServer(List.of(), Optional.of("proxy"), true);

    @Test
    void exchangeAnswering401IsThePass() {
        Finding finding = tester(new RestAttempt.Answered(API, 401, EXCHANGE, Optional.empty()))
                .expect(Status.PASS);
        assertEquals("https://mail.contoso.test/api", finding.details().get("url"));
        assertEquals(401, finding.details().get("httpStatus"));
    }

    @Test
    void somebodyElseAnswering401IsAWarning() {
        tester(new RestAttempt.Answered(API, 401, DEVICE, Optional.empty())).expect(Status.WARN);
    }

    @ParameterizedTest
    @CsvSource({
        "200, web page",
        "302, login.contoso.test",
        "403, 403",
        "404, 2016 CU3",
        "500, 500 instead of 401",
        "503, 503 instead of 401"
    })
    void anythingElseIsNotPublished(int status, String said) {
        RestAttempt attempt = new RestAttempt.Answered(
                API, status, DEVICE, status == 302 ? Optional.of("https://login.contoso.test/") : Optional.empty());
        Finding finding = tester(attempt).expect(Status.FAIL);
        assertTrue(finding.summary().contains(said), finding.summary());
        tester(attempt).from(Vantage.UNKNOWN).expect(Status.FAIL);
        tester(attempt).from(Vantage.INSIDE).expect(Status.INCONCLUSIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "DNS_NO_SUCH_NAME, FAIL, FAIL, INCONCLUSIVE",
        "TLS_UNTRUSTED, FAIL, FAIL, INCONCLUSIVE",
        "CONNECT_REFUSED, FAIL, WARN, INCONCLUSIVE",
        "TIMEOUT, INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE",
        "CONNECT_UNREACHABLE, INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE"
    })
    void aFailureIsWeighedByWhereWeStand(Failure.Kind kind, Status outside, Status unknown, Status inside) {
        RestAttempt attempt = new RestAttempt.Unreached(API, new Failure(kind, "it went wrong"));
        Finding finding = tester(attempt).expect(outside);
        assertTrue(finding.summary().contains("it went wrong"), finding.summary());
        assertTrue(!finding.remedies().isEmpty(), "says how to go on");
        tester(attempt).from(Vantage.UNKNOWN).expect(unknown);
        tester(attempt).from(Vantage.INSIDE).expect(inside);
    }

    @ParameterizedTest
    @CsvSource({"HTTP_MALFORMED", "BODY_TOO_LARGE", "BODY_BROKEN"})
    void whoeverSpeaksIsNotToldToOpenAPort(Failure.Kind kind) {
        Finding finding = tester(new RestAttempt.Unreached(API, new Failure(kind, "it went wrong")))
                .expect(Status.FAIL);
        assertTrue(finding.summary().contains("no answer that can be used"), finding.summary());
        assertTrue(
                finding.remedies().get(0).text().contains("passes"),
                finding.remedies().toString());
    }

    @Test
    void whoStandsOutsideIsNotSentThere() {
        CheckTester silence =
                tester(new RestAttempt.Unreached(API, new Failure(Failure.Kind.TIMEOUT, "nothing came back")));
        String outside = silence.from(Vantage.OUTSIDE)
                .expect(Status.INCONCLUSIVE)
                .remedies()
                .get(0)
                .text();
        assertTrue(!outside.contains("vantage") && outside.contains("allow list"), outside);
        String unknown = silence.from(Vantage.UNKNOWN)
                .expect(Status.INCONCLUSIVE)
                .remedies()
                .get(0)
                .text();
        assertTrue(unknown.contains("vantage = outside"), unknown);
    }

    @Test
    void inExchangeOnlineThereIsNothingToPublish() {
        CheckTester.of(new RestApiIsPublished())
                .given(new MailboxLocation.ExchangeOnline("it says so"))
                .expect(Status.NOT_APPLICABLE);
    }

    private static CheckTester tester(RestAttempt attempt) {
        return CheckTester.of(new RestApiIsPublished()).given(attempt, new MailboxLocation.OnPremises("it says so"));
    }
}
