package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Checks;
import io.github.teamsexchange.Diagnostics;
import io.github.teamsexchange.DiagnosticsEngine;
import io.github.teamsexchange.Judgement;
import io.github.teamsexchange.Report;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.connectors.exports.Exports;
import io.github.teamsexchange.lab.EvidenceForm;
import io.github.teamsexchange.lab.Expectation;
import io.github.teamsexchange.lab.JournalEntry;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.port.Configuration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every scenario, for each of its issues, over real sockets: exactly the findings that its file declares, with its
 * configuration given as objects and as exports in each form.
 */
@Execution(ExecutionMode.CONCURRENT)
class ScenarioTest {

    @ParameterizedTest
    @MethodSource("io.github.teamsexchange.lab.Scenario#names")
    void findsExactlyWhatTheScenarioDeclares(String name, @TempDir Path folder) throws Exception {
        Scenario scenario = Scenario.named(name);
        // What a scenario waits for, the forms wait for at the same time.
        ExecutorService forms = Executors.newFixedThreadPool(EvidenceForm.values().length);
        try (Lab lab = Lab.start(scenario)) {
            for (IssueType issue : scenario.expectedIssues()) {
                assertFindsWhatIsDeclared(lab, issue);
            }
            List<Callable<Void>> runs = new ArrayList<>();
            for (EvidenceForm form : EvidenceForm.values()) {
                Path exports = folder.resolve(form.name());
                scenario.writeEvidence(exports, form);
                runs.add(() -> assertFindsTheSameIn(form, lab, Exports.read(List.of(exports))));
            }
            for (Future<Void> run : forms.invokeAll(runs)) {
                run.get();
            }
        } finally {
            forms.shutdownNow();
        }
    }

    private static void assertFindsWhatIsDeclared(Lab lab, IssueType issue) {
        Expectation expected = lab.scenario().expectation(issue);
        try (DiagnosticsEngine engine = engine(lab, lab.configuration())) {
            Report report = engine.run(issue, lab.scenario().mailbox(issue));
            assertEquals(expected.findings(), statuses(report), () -> report.toJson());
            assertEquals(expected.verdict(), report.verdict().name());
            assertEquals(expected.rootCause(), report.rootCause().map(Judgement::check));
            ReportSchema.assertValid(report.toJson());
            assertSecretsStayAtHome(lab, report);
        }
    }

    /** Exports tell what the objects tell, and say of what they do not carry that it is missing. */
    private static Void assertFindsTheSameIn(EvidenceForm form, Lab lab, Configuration configuration) {
        try (DiagnosticsEngine engine = engine(lab, configuration)) {
            for (IssueType issue : lab.scenario().expectedIssues()) {
                Report report = engine.run(issue, lab.scenario().mailbox(issue));
                assertEquals(
                        Uncarried.expected(form, lab.scenario(), issue),
                        statuses(report),
                        () -> form + " " + report.toJson());
                report.judgements()
                        .forEach(judgement -> Uncarried.find(form, lab.scenario(), issue, judgement.check())
                                .ifPresent(row -> assertTrue(
                                        judgement.summary().contains(row.cause()), form + " " + judgement.summary())));
            }
        }
        return null;
    }

    static Stream<Uncarried> uncarried() {
        return Uncarried.TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("uncarried")
    void everyRowOfTheTableIsNeeded(Uncarried row) {
        assertTrue(row.isNeeded(), row.toString());
    }

    /** The on-premises password goes to the mail domain's hosts, the token to Exchange Online, both over TLS only. */
    private static void assertSecretsStayAtHome(Lab lab, Report report) {
        for (JournalEntry.WebRequest request : lab.journal().requests()) {
            boolean home =
                    request.host().equals("contoso.test") || request.host().endsWith(".contoso.test");
            String scheme = request.header("Authorization").orElse("");
            boolean right = home ? scheme.startsWith("Basic") : scheme.startsWith("Bearer");
            assertTrue(
                    !request.authorized()
                            || (request.tls()
                                    && right
                                    && (home || request.host().equals("outlook.office365.com"))),
                    request::url);
        }
        String everything = report.toJson() + lab.journal().entries();
        for (String secret : List.of("lab-Passw0rd!", "lab-online-token")) {
            assertFalse(everything.contains(secret), "a secret is shown");
        }
    }

    private static DiagnosticsEngine engine(Lab lab, Configuration configuration) {
        // A scenario that is about time-outs sets its own; elsewhere short ones would only fail on a busy machine.
        return Diagnostics.builder()
                .settings(Settings.defaults().with(lab.settings()))
                .checks(Checks.builtIn())
                .configuration(configuration)
                .build();
    }

    static Map<String, Status> statuses(Report report) {
        Map<String, Status> statuses = new TreeMap<>();
        report.judgements().forEach(judgement -> statuses.put(judgement.check(), judgement.status()));
        return statuses;
    }
}
