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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** The scenario that a shape was last seen in. */
    private final Map<String, String> harmless = new ConcurrentHashMap<>();

    private final Map<String, String> hostile = new ConcurrentHashMap<>();

    /**
     * In turn: to a hostile address Exchange Online knows no mailbox; where only its owner signs in under a hostile
     * name, everything is found out about it.
     */
    @ParameterizedTest
    @MethodSource("io.github.teamsexchange.lab.Scenario#names")
    void isNothingButData(String name) {
        Scenario scenario = Scenario.named(name);
        try (Lab lab = Lab.start(scenario)) {
            scenario.expectedIssues().forEach(issue -> note(lab, issue));
        }
    }

    private void note(Lab lab, IssueType issue) {
        String name = lab.scenario().name();
        int choice = (name + issue).hashCode();
        boolean stranger = choice % 2 == 0;
        Mailbox known = lab.scenario().mailbox(issue);
        // Nothing to call a file by, like the hostile ones.
        Mailbox plain = renamed(known, stranger, address -> "x+" + address);
        Mailbox vile =
                renamed(known, stranger, address -> pick(HostileTexts.ADDRESSES, address.hashCode() + choice / 2));
        note(harmless, name, run(lab, issue, plain, text -> "x"));
        note(hostile, name, run(lab, issue, vile, text -> pick(HostileTexts.ALL, text.hashCode() + choice)));
    }

    /** With the delegate, if there is one. */
    private static Mailbox renamed(Mailbox known, boolean stranger, UnaryOperator<String> naming) {
        String upn = naming.apply(known.address());
        Mailbox other = Mailbox.of(stranger ? upn : known.address()).userPrincipalName(upn);
        return known.delegate()
                .map(delegate -> other.delegatedTo(renamed(delegate, stranger, naming)))
                .orElse(other);
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
        Mailbox known = lab.scenario().mailbox(issue);
        RenamedConfiguration.Renaming renaming = (property, text) -> {
            if (WORDS.contains(property)) {
                return text;
            }
            String readdressed = readdressed(text, Optional.of(known), Optional.of(mailbox));
            // Nobody may become somebody else's namesake.
            String other = names.apply(text) + Integer.toHexString(text.hashCode());
            boolean keepBeginning = text.hashCode() % 2 == 0;
            return readdressed.equals(text) ? (keepBeginning ? text : "") + other : readdressed;
        };
        try (DiagnosticsEngine engine = Diagnostics.builder()
                .settings(Settings.defaults().with(lab.settings()))
                .checks(Checks.builtIn())
                .configuration(new RenamedConfiguration(lab.configuration(), renaming))
                .build()) {
            return engine.run(issue, mailbox);
        }
    }

    private static String readdressed(String text, Optional<Mailbox> known, Optional<Mailbox> other) {
        return known.isEmpty()
                ? text
                : readdressed(
                        text.replace(known.get().address(), other.orElseThrow().userPrincipalName()),
                        known.get().delegate(),
                        other.orElseThrow().delegate());
    }

    private static String pick(List<String> from, int index) {
        return from.get(Math.floorMod(index, from.size()));
    }
}
