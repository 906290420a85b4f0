package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Checks;
import io.github.teamsexchange.Diagnostics;
import io.github.teamsexchange.DiagnosticsEngine;
import io.github.teamsexchange.Report;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.JournalEntry;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand mailboxes of one domain through one engine: what they have in common is asked once. */
class ManyMailboxesTest {

    private static final int MAILBOXES = 1_000;
    private static final int PERMITS = 8;
    private static final String HOST = "autodiscover.contoso.test";

    private static final String SCENARIO = """
            {"name": "many", "description": "Everybody has a mailbox.", "base": "healthy", "deployment":
              {"hosts": {"autodiscover.contoso.test": {"autodiscover": {"answersUnknown": true}}}}}
            """;

    @Test
    void oneRequestForEachOverAsManyConnectionsAsThereArePermits() throws InterruptedException, ExecutionException {
        try (Lab lab = Lab.start(Scenario.parse(SCENARIO))) {
            Settings settings = Settings.defaults()
                    .with(Map.of("http.rate-per-host", "10000/s", "http.concurrency-per-host", String.valueOf(PERMITS)))
                    .with(lab.settings());
            try (DiagnosticsEngine engine = Diagnostics.builder()
                    .settings(settings)
                    .checks(Checks.builtIn().only("autodiscover.service"))
                    .configuration(lab.configuration())
                    .build()) {
                assertTrue(runAll(engine).stream().allMatch(ManyMailboxesTest::passes), "somebody was not found");
            }
            assertTrue(
                    lab.journal().requests().size() <= MAILBOXES * 1.05,
                    () -> lab.journal().requests().size() + " requests");
            assertConnectionsAreKept(lab);
        }
    }

    @Test
    void whatMicrosoftPublishesIsAskedOnceAndOnlyIfThereIsAListToCompare() {
        assertEquals(1, askedForPublishedRanges("healthy"));
        assertEquals(0, askedForPublishedRanges("firewall-list-not-supplied"));
    }

    private static int askedForPublishedRanges(String scenario) {
        try (Lab lab = Lab.start(Scenario.named(scenario));
                DiagnosticsEngine engine = Diagnostics.builder()
                        .settings(Settings.defaults().with(lab.settings()))
                        .checks(Checks.builtIn().only("prerequisites.network-allow-list"))
                        .configuration(lab.configuration())
                        .build()) {
            for (IssueType issue : IssueType.values()) {
                engine.run(issue, lab.scenario().mailbox(issue));
            }
            return lab.journal().requestsTo("endpoints.office.com").size();
        }
    }

    private static void assertConnectionsAreKept(Lab lab) {
        long connections = lab.journal().requestsTo(HOST).stream()
                .filter(JournalEntry.WebRequest::tls)
                .map(JournalEntry.WebRequest::connection)
                .distinct()
                .count();
        assertTrue(connections <= PERMITS, () -> connections + " connections");
        long tunnels = lab.journal().tunnels().stream()
                .filter(tunnel -> tunnel.authority().equals(HOST + ":443"))
                .count();
        // One more is opened to look at the certificate; it carries no request.
        assertEquals(connections + 1, tunnels);
    }

    private static boolean passes(Report report) {
        return report.judgements().size() == 1 && report.judgements().get(0).status() == Status.PASS;
    }

    private static List<Report> runAll(DiagnosticsEngine engine) throws InterruptedException, ExecutionException {
        ExecutorService hosts = Executors.newFixedThreadPool(32);
        try {
            List<Future<Report>> running = IntStream.range(0, MAILBOXES)
                    .mapToObj(i -> Mailbox.of("user" + i + "@contoso.test"))
                    .map(mailbox -> hosts.submit(() -> engine.run(IssueType.PRESENCE, mailbox)))
                    .toList();
            List<Report> reports = new ArrayList<>();
            for (Future<Report> one : running) {
                reports.add(one.get());
            }
            return reports;
        } finally {
            hosts.shutdownNow();
        }
    }
}
