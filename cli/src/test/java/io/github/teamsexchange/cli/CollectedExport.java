package io.github.teamsexchange.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the collector's script that exports something.
 *
 * @param side the folder; {@code $side} where a line serves both of Exchange's
 * @param cmdlet the cmdlet
 * @param properties what it keeps
 */
record CollectedExport(String side, String cmdlet, Set<String> properties) {

    private static final Pattern LINE =
            Pattern.compile("^.*Save-Object (?<side>\\S+) (?<cmdlet>\\w+-\\w+) ?(?<properties>[^@]*(@\\('[^@]*)?).*$");

    private static final Pattern LITERAL = Pattern.compile("'([A-Z]\\w+)'");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    static List<CollectedExport> of(String script) {
        return script.lines()
                .map(LINE::matcher)
                .filter(line -> line.matches() && !line.group("side").startsWith("("))
                .map(line -> new CollectedExport(
                        line.group("side"), line.group("cmdlet"), properties(script, line.group("properties"))))
                .toList();
    }

    private static Set<String> properties(String script, String text) {
        Stream<String> named = VARIABLE.matcher(text)
                .results()
                .flatMap(variable -> script.lines()
                        .filter(line -> line.startsWith(variable.group() + " = ")
                                || line.startsWith(variable.group() + " += ")))
                .flatMap(CollectedExport::literals);
        return Stream.concat(literals(text), named).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> literals(String text) {
        return LITERAL.matcher(text).results().map(literal -> literal.group(1));
    }
}
