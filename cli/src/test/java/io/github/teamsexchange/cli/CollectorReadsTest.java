package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.Checks;
import io.github.teamsexchange.Diagnostics;
import io.github.teamsexchange.DiagnosticsEngine;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The script exports what the checks read: nothing that they would miss, and nothing that is none of theirs. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectorReadsTest {

    /** Here the mailbox is on either side, or nobody knows; each is asked for everything that is read of that side. */
    private static final List<String> SCENARIOS = List.of("healthy", "mailbox-in-exchange-online", "mailbox-unknown");

    private static final Map<String, String> NO_NETWORK = Map.of(
            "http.proxy", "127.0.0.1:1",
            "http.max-attempts", "1",
            "dns.servers", "127.0.0.1:1",
            "dns.timeout", "100ms");

    private final Map<IssueType, Set<String>> read = new ConcurrentHashMap<>();

    static Stream<Arguments> scenarios() {
        return SCENARIOS.stream()
                .map(Scenario::named)
                .flatMap(scenario ->
                        scenario.expectedIssues().stream().map(issue -> Arguments.of(scenario.name(), issue)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("scenarios")
    void aRunReadsExports(String name, IssueType issue) {
        Scenario scenario = Scenario.named(name);
        try (Lab lab = Lab.start(scenario)) {
            run(lab, lab.settings(), issue);
            // Some exports are read only where the network shows nothing.
            run(lab, NO_NETWORK, issue);
        }
    }

    @AfterAll
    void theScriptExportsExactlyWhatTheChecksRead() {
        assertEquals(Set.of(IssueType.values()), read.keySet());
        read.forEach((issue, cmdlets) -> {
            Set<String> exported = CollectedExport.of(CollectorScript.of(Optional.of(issue))).stream()
                    .map(CollectedExport::cmdlet)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(cmdlets, exported, issue.name());
        });
    }

    private void run(Lab lab, Map<String, String> settings, IssueType issue) {
        Set<String> cmdlets = read.computeIfAbsent(issue, any -> new ConcurrentSkipListSet<>());
        try (DiagnosticsEngine engine = Diagnostics.builder()
                .settings(Settings.defaults().with(settings))
                .checks(Checks.builtIn())
                .configuration(new Noting(lab.configuration(), cmdlets))
                .build()) {
            engine.run(issue, lab.scenario().mailbox(issue));
        }
    }

    private record Noting(Configuration original, Set<String> cmdlets) implements Configuration {

        @Override
        public List<ExportedObject> objects(String cmdlet) {
            cmdlets.add(cmdlet);
            return original.objects(cmdlet);
        }

        @Override
        public List<ExportFile> files() {
            return original.files();
        }
    }
}
