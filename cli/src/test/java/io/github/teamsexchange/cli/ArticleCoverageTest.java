package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.CheckInfo;
import io.github.teamsexchange.Checks;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that says where each step of the article is carried out, held against the code. */
class ArticleCoverageTest {

    private static final Path PROJECT = Path.of(Objects.requireNonNull(System.getProperty("project.root")));

    /** The article's last steps, which no check carries out. */
    private static final Set<String> ESCALATIONS = Set.of("delegation 5", "calendar 6", "presence 5");

    /** One row of the page. */
    record Row(String step, String check, String test, String scenario) {

        boolean isCheck() {
            return check.contains(".");
        }

        ArticleStep articleStep() {
            return Stream.of(ArticleStep.values())
                    .filter(known -> known.label().equals(step))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(PROJECT.resolve("docs/article-coverage.md")).stream()
                .filter(line -> line.matches("\\| (prerequisite|common|delegation|calendar|presence) \\d \\|.*"))
                .map(line -> line.replace("`", "").split(" ?\\| ?"))
                .map(cells -> new Row(cells[1], cells[3], cells[4], cells[5]));
    }

    @Test
    void everyStepOfTheArticleIsThereInItsOrder() throws IOException {
        List<String> steps = rows().map(Row::step).toList();
        assertEquals(
                Stream.of(ArticleStep.values()).map(ArticleStep::label).toList(),
                steps.stream().filter(step -> !ESCALATIONS.contains(step)).toList());
        assertTrue(steps.containsAll(ESCALATIONS));
    }

    /** A step is called open only as long as no check claims it. */
    @Test
    void theRowsNameTheChecksThatClaimTheSteps() throws IOException {
        for (Row row : rows().filter(row -> !ESCALATIONS.contains(row.step())).toList()) {
            Set<String> claiming = Checks.builtIn().infos().stream()
                    .filter(info -> info.steps().contains(row.articleStep()))
                    .map(CheckInfo::id)
                    .collect(Collectors.toSet());
            assertEquals(row.isCheck() ? Set.of(row.check()) : Set.of(), claiming, row.step());
        }
    }

    static Stream<Row> tested() throws IOException {
        return rows().filter(row -> !row.test().equals("–"));
    }

    @ParameterizedTest
    @MethodSource("tested")
    void theTestIsThere(Row row) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            assertEquals(
                    1, files.filter(file -> file.endsWith(row.test() + ".java")).count(), row.test());
        }
    }

    static Stream<Row> checked() throws IOException {
        return rows().filter(Row::isCheck);
    }

    @ParameterizedTest
    @MethodSource("checked")
    void theScenarioShowsTheStepGoingWrong(Row row) {
        Scenario scenario = Scenario.named(row.scenario());
        for (IssueType issue : row.articleStep().issues()) {
            assertNotEquals(
                    Status.PASS, scenario.expectation(issue).findings().get(row.check()), row.step() + " " + issue);
        }
    }
}
