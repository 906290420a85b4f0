package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.Checks;
import io.github.teamsexchange.Diagnostics;
import io.github.teamsexchange.DiagnosticsEngine;
import io.github.teamsexchange.Report;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.connectors.exports.Exports;
import io.github.teamsexchange.lab.EvidenceForm;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.TlsOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every scenario from its exports alone, on a machine without a network. What the exports tell is found as if the
 * network were there. All else is inconclusive: nothing was seen that could fail, hence nothing is blocked by a failure
 * either. Only what the exports show to be beside the point is still not applicable.
 */
class ExportsOnlyTest {

    private static final String NO_NETWORK = "Network is unreachable";

    /** The checks whose facts come from exports; whoever adds such a check adds it here. */
    private static final Set<String> FROM_EXPORTS = Set.of(
            "prerequisites.mailbox-location",
            "prerequisites.exchange-version",
            "ews-policy.organization",
            "ews-policy.mailbox",
            "ews-policy.online-retirement",
            "delegation.calendar-permission",
            "delegation.send-on-behalf",
            "calendar-app.app-setup-policy",
            "calendar-app.coexistence-mode",
            "calendar-app.license");

    @ParameterizedTest
    @MethodSource("io.github.teamsexchange.lab.Scenario#names")
    void whatExportsTellIsFoundAndTheRestIsInconclusive(String name, @TempDir Path folder) throws IOException {
        Scenario scenario = Scenario.named(name);
        scenario.writeEvidence(folder, EvidenceForm.CLIXML);
        try (DiagnosticsEngine engine = engine(scenario, Exports.read(List.of(folder)))) {
            for (IssueType issue : scenario.expectedIssues()) {
                Report report = engine.run(issue, scenario.mailbox(issue));
                assertEquals(expected(scenario, issue), ScenarioTest.statuses(report), () -> report.toJson());
            }
        }
    }

    private static Map<String, Status> expected(Scenario scenario, IssueType issue) {
        Map<String, Status> expected = new TreeMap<>(scenario.expectation(issue).findings());
        expected.replaceAll((check, declared) ->
                FROM_EXPORTS.contains(check) || declared == Status.NOT_APPLICABLE ? declared : Status.INCONCLUSIVE);
        if (scenario.name().equals("mailbox-unknown")) {
            // Exchange Online contradicts the export of the mailbox; without a network nobody does.
            expected.put("prerequisites.mailbox-location", Status.PASS);
        }
        return expected;
    }

    private static DiagnosticsEngine engine(Scenario scenario, Configuration configuration) {
        Map<String, String> settings = new HashMap<>(scenario.settings());
        settings.put("vantage", "outside");
        scenario.asOf().ifPresent(instant -> settings.put("as-of", instant.toString()));
        return Diagnostics.builder()
                .settings(Settings.defaults().with(settings))
                .checks(Checks.builtIn())
                .ports(unreachable().with(configuration))
                .build();
    }

    private static Ports unreachable() {
        Failure failure = new Failure(Failure.Kind.CONNECT_UNREACHABLE, NO_NETWORK);
        Failure unresolved = new Failure(Failure.Kind.DNS_FAILED, NO_NETWORK);
        return new Ports(
                call -> new HttpOutcome.Failed(call.uri(), failure, 1),
                (name, type) -> new DnsOutcome.Missing(unresolved),
                (host, port) -> new TlsOutcome.Failed(failure),
                Configuration.NONE);
    }
}
