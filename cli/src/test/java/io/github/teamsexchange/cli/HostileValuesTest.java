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
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every scenario again, with hostile names for everybody and everything: what a report gives an administrator to type
 * has the shape that it has with harmless names, or it is not given.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileValuesTest {

    /** Words with a meaning, without which no check would get as far as a remedy. */
    private static final Set<String> WORDS = Set.of(
            "AccessRights",
            "AdminDisplayVersion",
            "EwsAllowedAppIDs",
            "EwsApplicationAccessPolicy",
            "FolderType",
            "Mode",
            "RecipientTypeDetails",
            "TeamsUpgradeEffectiveMode");

    /** Like the hostile ones it is nothing to call a file by, which remedies do where they can. */
    private static final String HARMLESS = "x+y@contoso.test";

    /** The scenario that a shape was last seen in. */
    private final Map<String, String> harmless = new ConcurrentHashMap<>();

    private final Map<String, String> hostile = new ConcurrentHashMap<>();

    static Stream<Arguments> scenarios() {
        return Scenario.all().stream()
                .flatMap(scenario ->
                        scenario.expectedIssues().stream().map(issue -> Arguments.of(scenario.name(), issue)));
    }

    /**
     * Twice: to a hostile address Exchange Online knows no mailbox; where only its owner signs in under a hostile name,
     * everything is found out about it.
     */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("scenarios")
    void isNothingButData(String name, IssueType issue) {
        Scenario scenario = Scenario.named(name);
        String address = scenario.mailbox(issue).address();
        int choice = (name + issue).hashCode();
        String villain = pick(HostileTexts.ADDRESSES, choice);
        try (Lab lab = Lab.start(scenario)) {
            UnaryOperator<String> plain = text -> "x";
            note(harmless, name, run(lab, issue, Mailbox.of(HARMLESS), plain));
            note(harmless, name, run(lab, issue, Mailbox.of(address).userPrincipalName(HARMLESS), plain));
            UnaryOperator<String> vile = text -> pick(HostileTexts.ALL, text.hashCode() + choice);
            note(hostile, name, run(lab, issue, Mailbox.of(villain), vile));
            note(hostile, name, run(lab, issue, Mailbox.of(address).userPrincipalName(villain), vile));
        }
    }

    @AfterAll
    void hasTheShapesThatHarmlessNamesGive() {
        assertTrue(
                harmless.keySet().stream()
                                .filter(shape -> shape.contains("STRING"))
                                .count()
                        > 5,
                harmless::toString);
        Map<String, String> strange = new TreeMap<>(hostile);
        strange.keySet().removeAll(harmless.keySet());
        assertEquals(Map.of(), strange, "shapes of commands that only hostile names give");
    }

    private static void note(Map<String, String> shapes, String scenario, Report report) {
        List<String> commands = PrintedCommands.of(report);
        commands.forEach(PrintedCommands::assertHarmless);
        PrintedCommands.assertPrintedAsTheyAre(report);
        PrintedCommands.shapes(commands).forEach(shape -> shapes.put(shape, scenario));
    }

    private static Report run(Lab lab, IssueType issue, Mailbox mailbox, UnaryOperator<String> names) {
        Mailbox original = lab.scenario().mailbox(issue);
        RenamedConfiguration.Renaming renaming = (property, text) -> {
            if (WORDS.contains(property)) {
                return text;
            }
            String renamed = text.replace(original.address(), mailbox.userPrincipalName());
            boolean keepBeginning = text.hashCode() % 2 == 0;
            return renamed.equals(text) ? (keepBeginning ? text : "") + names.apply(text) : renamed;
        };
        try (DiagnosticsEngine engine = Diagnostics.builder()
                .settings(Settings.defaults().with(lab.settings()))
                .checks(Checks.builtIn())
                .configuration(new RenamedConfiguration(lab.configuration(), renaming))
                .build()) {
            return engine.run(issue, mailbox);
        }
    }

    private static String pick(List<String> from, int index) {
        return from.get(Math.floorMod(index, from.size()));
    }
}
