package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Report;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.cli.PowerShellTokens.Kind;
import io.github.teamsexchange.cli.PowerShellTokens.Token;
import io.github.teamsexchange.reports.TextReport;
import io.github.teamsexchange.reports.TextStyle;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report gives an administrator to type. */
final class PrintedCommands {

    /** A command that stands in a sentence, between these words. */
    private static final Pattern IN_A_SENTENCE = Pattern.compile("\\brun (\\w+-.*?) and hand the file over");

    private static final Pattern CMDLET = Pattern.compile("[A-Z][A-Za-z]+-[A-Za-z]+");

    private PrintedCommands() {}

    /** The commands of all remedies, and those that sentences tell of. */
    static List<String> of(Report report) {
        return remedies(report)
                .flatMap(remedy -> Stream.concat(
                        Stream.of(remedy.command()).filter(command -> !command.isEmpty()),
                        IN_A_SENTENCE.matcher(remedy.text()).results().map(sentence -> sentence.group(1))))
                .toList();
    }

    private static Stream<Remedy> remedies(Report report) {
        return report.judgements().stream().flatMap(judgement -> judgement.remedies().stream());
    }

    /** The commands with whatever they hold as data left out, and lists as long as one entry. */
    static Set<String> shapes(List<String> commands) {
        return commands.stream()
                .map(command -> PowerShellTokens.of(command).stream()
                        .map(token -> token.kind() == Kind.STRING ? "STRING" : token.kind() + " " + token.text())
                        .collect(Collectors.joining(", ")))
                .map(shape -> shape.replaceAll("STRING(, OPERATOR ,, STRING)+", "STRING"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One pipeline of cmdlets whose arguments are constants, or the pipeline's own object. */
    static void assertHarmless(String command) {
        List<Token> tokens = PowerShellTokens.of(command);
        Deque<String> open = new ArrayDeque<>();
        boolean called = true;
        for (Token token : tokens) {
            assertTrue(
                    !called
                            || token.kind() == Kind.STRING
                            || CMDLET.matcher(token.text()).matches(),
                    () -> token + " is called in " + command);
            assertTrue(isHarmless(token, open), () -> token + " stands in " + command);
            called = token.kind() == Kind.PIPE
                    || (token.kind() == Kind.OPEN && token.text().equals("{"));
        }
    }

    private static boolean isHarmless(Token token, Deque<String> open) {
        return switch (token.kind()) {
            case WORD, PARAMETER, STRING, PIPE, OPERATOR -> true;
            case OPEN -> {
                open.push(token.text());
                yield Set.of("{", "@{").contains(token.text());
            }
            case CLOSE -> open.poll() != null;
            case VARIABLE -> Set.of("$true", "$false", "$null", "$_").contains(token.text());
            case SEPARATOR -> token.text().equals(";") && "@{".equals(open.peek());
            case EXPANDABLE, COMMENT, UNTERMINATED -> false;
        };
    }

    /** In every form of the report a command is there as it is, and in one line. */
    static void assertPrintedAsTheyAre(Report report) {
        List<String> commands =
                remedies(report).filter(Remedy::isCommand).map(Remedy::command).toList();
        List<String> lines = TextReport.render(report, TextStyle.PLAIN)
                .lines()
                .map(String::strip)
                .toList();
        commands.forEach(command -> assertTrue(lines.contains(command), command));
        List<String> inJson = new ArrayList<>();
        Json.createReader(new StringReader(report.toJson())).readObject().getJsonArray("findings").stream()
                .map(JsonValue::asJsonObject)
                .flatMap(finding -> finding.getJsonArray("remedies").stream())
                .map(JsonValue::asJsonObject)
                .filter(remedy -> remedy.getString("kind").equals("COMMAND"))
                .map((JsonObject remedy) -> remedy.getString("command"))
                .forEach(inJson::add);
        assertEquals(commands, inJson);
    }
}
