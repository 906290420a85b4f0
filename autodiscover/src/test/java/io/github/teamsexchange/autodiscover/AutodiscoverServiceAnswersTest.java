package io.github.teamsexchange.autodiscover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.Candidate;
import io.github.teamsexchange.autodiscover.facts.DiscoveryAttempt;
import io.github.teamsexchange.autodiscover.facts.DiscoveryMethod;
import io.github.teamsexchange.autodiscover.facts.MailboxAnswer;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.RedirectRule;
import io.github.teamsexchange.autodiscover.facts.ShownCertificate;
import io.github.teamsexchange.autodiscover.facts.UserSettings;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.lab.CheckTester;
import io.github.teamsexchange.port.Failure;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outcome table of the check's page. */
class AutodiscoverServiceAnswersTest {

    private static final Optional<URI> EWS = Optional.of(URI.create("https://mail.contoso.test/EWS/Exchange.asmx"));
    private static final AnsweringServer EXCHANGE = new AnsweringServer(List.of("X-FEServer"), Optional.empty(), false);
    private static final AnsweringServer DEVICE = new AnsweringServer(List.of(), Optional.empty(), true);

    private static final List<DiscoveryMethod> METHODS = List.of(DiscoveryMethod.values());

    private static final Outcome NO_NAME = failed(Failure.Kind.DNS_NO_SUCH_NAME);
    private static final Outcome SETTINGS = settings(EWS, EWS);

    @Test
    void settingsPass() {
        Finding finding = judge(Vantage.UNKNOWN, Status.PASS, NO_NAME, SETTINGS, NO_NAME, NO_NAME);
        assertEquals(EWS.get().toString(), finding.details().get("ewsUrl"));
        List<?> candidates = (List<?>) finding.details().get("candidates");
        assertEquals("SETTINGS", ((Map<?, ?>) candidates.get(1)).get("outcome"));
    }

    @Test
    void settingsFoundOnlyInARoundaboutWayAreWorthAWarning() {
        judge(Vantage.UNKNOWN, Status.WARN, NO_NAME, NO_NAME, SETTINGS, NO_NAME);
        judge(Vantage.UNKNOWN, Status.WARN, NO_NAME, NO_NAME, NO_NAME, SETTINGS);
        judge(Vantage.UNKNOWN, Status.WARN, NO_NAME, settings(Optional.empty(), EWS), NO_NAME, NO_NAME);
    }

    @Test
    void settingsWithoutAddressAndUnknownAddressesFailFromAnywhere() {
        for (Vantage vantage : Vantage.values()) {
            judge(vantage, Status.FAIL, NO_NAME, settings(Optional.empty(), Optional.empty()), NO_NAME, NO_NAME);
            judge(vantage, Status.FAIL, NO_NAME, new Outcome.NoSuchAddress("who?"), NO_NAME, NO_NAME);
        }
    }

    /** The question of the tests is of 24 November 2026. */
    @ParameterizedTest
    @CsvSource({"2026-12-23T00:00:00Z, WARN", "2026-12-25T00:00:00Z, PASS"})
    void aCertificateThatEndsWithinThirtyDaysIsWorthAWarning(Instant end, Status status) {
        ShownCertificate certificate =
                new ShownCertificate("autodiscover.contoso.test", "CN=x", List.of("x"), "CN=y", end);
        Candidate candidate = new Candidate(
                DiscoveryMethod.AUTODISCOVER_HOST,
                "https://autodiscover.contoso.test/",
                List.of(),
                SETTINGS,
                List.of(),
                List.of(certificate),
                Duration.ZERO);
        CheckTester.of(new AutodiscoverServiceAnswers())
                .given(new DiscoveryAttempt("alex@contoso.test", List.of(candidate)))
                .expect(status);
    }

    @ParameterizedTest
    @CsvSource({
        "DNS_NO_SUCH_NAME, FAIL, FAIL, INCONCLUSIVE",
        "TLS_EXPIRED, FAIL, FAIL, INCONCLUSIVE",
        "CONNECT_REFUSED, FAIL, WARN, INCONCLUSIVE",
        "TIMEOUT, INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE",
        "PROXY_FAILED, INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE"
    })
    void whereNobodyAnswersTheLeastProofDecides(Failure.Kind kind, Status outside, Status unknown, Status inside) {
        Outcome outcome = failed(kind);
        judge(Vantage.OUTSIDE, outside, status(404, DEVICE), outcome, NO_NAME, NO_NAME);
        judge(Vantage.UNKNOWN, unknown, status(404, DEVICE), outcome, NO_NAME, NO_NAME);
        judge(Vantage.INSIDE, inside, status(404, DEVICE), outcome, NO_NAME, NO_NAME);
    }

    static Stream<Outcome> undecided() {
        return Stream.of(
                new Outcome.AuthenticationRequired(List.of("NTLM"), EXCHANGE),
                new Outcome.AuthenticationRequired(List.of("Basic"), EXCHANGE),
                new Outcome.AuthenticationFailed("Basic", EXCHANGE),
                new Outcome.RedirectRefused(RedirectRule.FOREIGN, "https://evil.attacker.test/"),
                status(503, DEVICE));
    }

    @Test
    void whatCanBeSuppliedOrMayPassIsInconclusiveAndSaysHow() {
        undecided().forEach(outcome -> {
            Finding finding = judge(Vantage.OUTSIDE, Status.INCONCLUSIVE, NO_NAME, outcome, NO_NAME, NO_NAME);
            assertFalse(finding.remedies().isEmpty(), finding.summary());
        });
    }

    @Test
    void onlyWindowsSchemesAreNamed() {
        Finding finding = judge(
                Vantage.OUTSIDE,
                Status.INCONCLUSIVE,
                NO_NAME,
                new Outcome.AuthenticationRequired(List.of("Negotiate", "NTLM"), EXCHANGE),
                NO_NAME,
                NO_NAME);
        assertTrue(
                finding.remedies().get(0).text().contains("Negotiate, NTLM"),
                finding.remedies().toString());
    }

    @Test
    void whatIsWrongForSureFails() {
        for (Outcome outcome : List.of(
                new Outcome.Malformed("it lacks the element Account"),
                new Outcome.Loop("https://autodiscover.contoso.test/"),
                new Outcome.TooManyRedirects(10),
                new Outcome.ServiceError("600", "Invalid Request"),
                new Outcome.RedirectRefused(RedirectRule.INSECURE, "http://mail.contoso.test/"),
                status(404, DEVICE))) {
            Finding finding = judge(Vantage.OUTSIDE, Status.FAIL, NO_NAME, outcome, NO_NAME, NO_NAME);
            assertTrue(finding.summary().contains(outcome.text()), finding.summary());
        }
    }

    @Test
    void whatTheServiceSaysAboutThisMailboxCountsNotWhatItSaidAboutTheFirst() {
        CheckTester.of(new AutodiscoverServiceAnswers())
                .given(
                        attempt(NO_NAME, SETTINGS, NO_NAME, NO_NAME),
                        new MailboxAnswer(EWS.get(), new Outcome.NoSuchAddress("who?")))
                .expect(Status.FAIL);
    }

    private static Finding judge(Vantage vantage, Status status, Outcome... outcomes) {
        return CheckTester.of(new AutodiscoverServiceAnswers())
                .from(vantage)
                .given(attempt(outcomes))
                .expect(status);
    }

    private static DiscoveryAttempt attempt(Outcome... outcomes) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            DiscoveryMethod method = METHODS.get(i);
            candidates.add(new Candidate(
                    method, "https://" + i + ".test/", List.of(), outcomes[i], List.of(), List.of(), Duration.ZERO));
        }
        return new DiscoveryAttempt("alex@contoso.test", candidates);
    }

    private static Outcome settings(Optional<URI> external, Optional<URI> internal) {
        return new Outcome.Settings(new UserSettings(external, internal, Optional.empty()));
    }

    private static Outcome failed(Failure.Kind kind) {
        return new Outcome.Unreached(new Failure(kind, "it was " + kind));
    }

    private static Outcome status(int status, AnsweringServer server) {
        return new Outcome.Status(status, server);
    }
}
