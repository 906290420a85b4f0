package io.github.teamsexchange.autodiscover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.autodiscover.client.AutodiscoverClient;
import io.github.teamsexchange.autodiscover.facts.Candidate;
import io.github.teamsexchange.autodiscover.facts.DiscoveredService;
import io.github.teamsexchange.autodiscover.facts.DiscoveryAttempt;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.connectors.NetworkPorts;
import io.github.teamsexchange.lab.JournalEntry;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.port.PortListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Deployments of every kind that clients meet, over real sockets: how each place ends (root domain, autodiscover host,
 * http redirect, SRV record, alias to Microsoft), how many web requests that takes, and that no credential reaches a
 * host that should not have it, or travels in clear text.
 */
@Execution(ExecutionMode.CONCURRENT)
class DeploymentsTest {

    private static final Mailbox ALEX = Mailbox.of("alex@contoso.test");

    static Stream<Deployments.Row> rows() {
        return Deployments.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyPlaceEndsAsItShould(Deployments.Row row) throws InterruptedException {
        try (Lab lab = Lab.start(Scenario.parse(row.scenario()))) {
            Settings settings = Settings.defaults()
                    .with(Map.of(
                            "http.connect-timeout", row.patience(),
                            "http.request-timeout", row.patience(),
                            "http.max-attempts", "1",
                            "http.max-body", "64KB",
                            "dns.timeout", "5s"))
                    .with(lab.settings())
                    .with(row.settings());
            AtomicReference<DiscoveredService> found = new AtomicReference<>();
            DiscoveryAttempt attempt = discover(settings, found);
            String outcomes = attempt.candidates().stream()
                    .map(candidate -> candidate.outcome().word())
                    .collect(Collectors.joining(" "));
            assertEquals(
                    row.outcomes(),
                    outcomes,
                    () -> attempt.candidates().stream()
                            .map(Candidate::outcome)
                            .map(outcome -> outcome.text())
                            .toList()
                            .toString());
            // A 502 is the proxy's own word where no host can be reached.
            List<JournalEntry.WebRequest> reached = lab.journal().requests().stream()
                    .filter(request -> request.status() != 502)
                    .toList();
            assertEquals(row.requests(), reached.size(), reached::toString);
            assertEquals(attempt.decided().isPresent(), found.get() != null);
            assertNoCredentialStrays(lab, settings);
        }
    }

    private static DiscoveryAttempt discover(Settings settings, AtomicReference<DiscoveredService> found)
            throws InterruptedException {
        try (var session = new NetworkPorts().open(settings, PortListener.NONE)) {
            return AutodiscoverClient.over(session.ports(), settings.discovery(), settings.cloud())
                    .discover(ALEX, found::set);
        }
    }

    private static void assertNoCredentialStrays(Lab lab, Settings settings) {
        for (JournalEntry.WebRequest request : lab.journal().requests()) {
            boolean home = ("." + request.host()).endsWith(".contoso.test");
            boolean consented = settings.list("redirects.allow").contains(request.host());
            boolean microsoft = request.host().equals("outlook.office365.com")
                    && request.header("Authorization").orElse("").startsWith("Bearer");
            assertTrue(
                    !request.authorized() || (request.tls() && (home || consented || microsoft)),
                    () -> "a credential went to " + request.url());
        }
        assertTrue(
                lab.journal().requestsTo("evil.attacker.test").isEmpty()
                        || settings.list("redirects.allow").contains("evil.attacker.test"),
                "a foreign host was asked without consent");
    }

    @Test
    void thereAreFortyOrMore() {
        assertTrue(rows().count() >= 40, () -> "only " + rows().count());
    }
}
