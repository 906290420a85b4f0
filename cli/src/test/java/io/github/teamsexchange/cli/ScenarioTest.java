package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Checks;
import io.github.teamsexchange.Diagnostics;
import io.github.teamsexchange.DiagnosticsEngine;
import io.github.teamsexchange.Judgement;
import io.github.teamsexchange.Report;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.Expectation;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario, for each of its issues, over real sockets: exactly the findings that its file declares. */
@Execution(ExecutionMode.CONCURRENT)
class ScenarioTest {

    static Stream<Arguments> scenarios() {
        return Scenario.all().stream()
                .flatMap(scenario ->
                        scenario.expectedIssues().stream().map(issue -> Arguments.of(scenario.name(), issue)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("scenarios")
    void findsExactlyWhatTheScenarioDeclares(String name, IssueType issue) {
        Scenario scenario = Scenario.named(name);
        Expectation expected = scenario.expectation(issue);
        try (Lab lab = Lab.start(scenario)) {
            Report report = run(lab, issue);
            assertEquals(expected.findings(), statuses(report), () -> report.toJson());
            assertEquals(expected.verdict(), report.verdict().name());
            assertEquals(expected.rootCause(), report.rootCause().map(Judgement::check));
            ReportSchema.assertValid(report.toJson());
            assertTrue(
                    lab.journal().entries().stream()
                            .noneMatch(entry -> entry.toString().contains("Basic ")),
                    "nobody was told a secret");
        }
    }

    private static Report run(Lab lab, IssueType issue) {
        // Time-outs are part of some scenarios; nobody needs to wait for them as long as in the real world.
        Settings settings = Settings.defaults()
                .with(Map.of("http.connect-timeout", "2s", "http.request-timeout", "2s", "dns.timeout", "2s"))
                .with(lab.settings());
        try (DiagnosticsEngine engine = Diagnostics.builder()
                .settings(settings)
                .checks(Checks.builtIn())
                .configuration(lab.configuration())
                .build()) {
            return engine.run(issue, lab.scenario().mailbox(issue));
        }
    }

    private static Map<String, Status> statuses(Report report) {
        Map<String, Status> statuses = new TreeMap<>();
        report.judgements().forEach(judgement -> statuses.put(judgement.check(), judgement.status()));
        return statuses;
    }
}
