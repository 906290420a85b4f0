package io.github.teamsexchange.lab;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.check.IssueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the lab tells of the scenarios that there are, and its example is one. */
class LabPageTest {

    private static final Path PAGE =
            Path.of(Objects.requireNonNull(System.getProperty("project.root")), "docs", "lab.md");

    @Test
    void theTableListsEveryScenarioAsItsFileSays() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| `[a-z0-9-]+` \\| .*\\|.*\\|.*\\|.*\\|"))
                .toList();
        assertEquals(Scenario.all().stream().map(LabPageTest::row).toList(), rows);
    }

    @Test
    void theExampleIsAScenario() throws IOException {
        Matcher example = Pattern.compile("(?s)```json\n(.*?)```").matcher(Files.readString(PAGE));
        assertEquals(true, example.find());
        assertDoesNotThrow(() -> Scenario.parse(Objects.requireNonNull(example.group(1))));
    }

    private static String row(Scenario scenario) {
        return "| `" + scenario.name() + "` | " + (scenario.cause().isEmpty() ? "nothing is wrong" : scenario.cause())
                + " | " + outcome(scenario, IssueType.PRESENCE)
                + " | " + outcome(scenario, IssueType.CALENDAR_APP)
                + " | " + outcome(scenario, IssueType.DELEGATION) + " |";
    }

    private static String outcome(Scenario scenario, IssueType issue) {
        Expectation expected = scenario.expectation(issue);
        String open = expected.verdict().equals("INCOMPLETE") ? "incomplete" : "none";
        return expected.rootCause().map(cause -> "`" + cause + "`").orElse(open);
    }
}
