package io.github.teamsexchange.prerequisites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Splits a text into rows: one entry a line, a table, or the lines in which a firewall keeps its objects. */
final class TextRows {

    private static final Pattern COMMENT = Pattern.compile("^\\s*!.*|(?:#|//).*");

    /** Lines round about the addresses that never hold one, and the refusal of all others at the end. */
    private static final Pattern FRAME =
            Pattern.compile("(?i)(?:config|edit|next|end|exit|description|object network|object-group network"
                    + "|set (?:type|comment|uuid|color|associated-interface|allow-routing))(?:\\s.*)?");

    private static final Pattern REFUSE_ALL = Pattern.compile("(?i)deny (?:ip |from )?(?:any|all)(?: any)?;?");

    /** Words in front of an address that say no more than that here is one. */
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:network-object(?: host)?|subnet|host|allow(?: from)?|require ip|set (?:subnet|ip6))\\s+");

    private static final Pattern RANGE = Pattern.compile("(?i)^range\\s+(\\S+)\\s+(\\S+)$");
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:ip )?(?:address(?:es)?|prefix(?:es)?|cidrs?|ips?|networks?|ranges?|sources?|subnets?)");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Row> rows = new ArrayList<>();
    private Set<Integer> leftOut = Set.of();
    private Optional<Row> refusal = Optional.empty();
    private boolean begun;

    private TextRows() {}

    static List<Row> of(String text) {
        TextRows reader = new TextRows();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.accept(i + 1, COMMENT.matcher(lines.get(i)).replaceFirst("").strip());
        }
        return reader.rows;
    }

    private void accept(int number, String line) {
        if (line.isEmpty() || FRAME.matcher(line).matches()) {
            return;
        }
        if (REFUSE_ALL.matcher(line).matches()) {
            refusal = refusal.or(() -> Optional.of(new Row(number, List.of(line), true, true)));
            return;
        }
        // What is refused before the end of the list may be refused to what follows.
        refusal.ifPresent(rows::add);
        refusal = Optional.empty();
        if (!begun && isHeader(line)) {
            leftOut = destinations(line);
        } else {
            rows.add(new Row(number, cells(line), true, false));
        }
        begun = true;
    }

    /** A table begins with the names of its columns. */
    private static boolean isHeader(String line) {
        boolean names = line.chars().noneMatch(c -> Character.isDigit(c) || c == '*');
        return names && (SEPARATOR.matcher(line).find() || HEADING.matcher(line).matches());
    }

    /** Where connections go to is not where they come from. */
    private static Set<Integer> destinations(String line) {
        String[] names = SEPARATOR.split(line, -1);
        return IntStream.range(0, names.length)
                .filter(i -> Row.isDestination(names[i]))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> cells(String line) {
        String plain = RANGE.matcher(LEAD.matcher(line).replaceFirst("")).replaceFirst("$1-$2");
        if (isAddress(plain)) {
            return List.of(plain);
        }
        String[] columns = SEPARATOR.split(plain, -1);
        return IntStream.range(0, columns.length)
                .filter(i -> !leftOut.contains(i))
                .mapToObj(i -> unquoted(columns[i]))
                .filter(cell -> !cell.isEmpty())
                .flatMap(TextRows::words)
                .toList();
    }

    /** Several addresses between blanks are that many cells; any other words are one. */
    private static Stream<String> words(String cell) {
        String[] words = BLANKS.split(cell);
        return isAddress(cell) || !Arrays.stream(words).allMatch(TextRows::isAddress)
                ? Stream.of(cell)
                : Arrays.stream(words);
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^[\"']|[\"']$", "").strip();
    }

    private static boolean isAddress(String text) {
        return AddressText.read(text).isPresent();
    }
}
