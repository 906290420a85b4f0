package io.github.teamsexchange.prerequisites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits a text into rows: one entry a line, CSV, or the lines in which a firewall keeps its objects. */
final class TextRows {

    private static final Pattern COMMENT = Pattern.compile("^\\s*!.*|(?:#|//).*");

    /** Lines round about the addresses that never hold one, and the refusal of all others at the end. */
    private static final Pattern FRAME =
            Pattern.compile("(?i)(?:config|edit|next|end|exit|description|object network|object-group network"
                    + "|set (?:type|comment|uuid|color|associated-interface|allow-routing))(?:\\s.*)?"
                    + "|deny (?:ip |from )?(?:any|all)(?: any)?;?");

    /** Words in front of an address that say no more than that here is one. */
    private static final Pattern LEAD = Pattern.compile(
            "(?i)(?:network-object(?: host)?|subnet|host|allow(?: from)?|require ip|set (?:subnet|ip6))\\s+");

    private static final Pattern RANGE = Pattern.compile("(?i)range\\s+(\\S+)\\s+(\\S+)");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TextRows() {}

    static List<Row> of(String text) {
        List<String> lines = text.lines().toList();
        List<Row> rows = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = COMMENT.matcher(lines.get(i)).replaceFirst("").strip();
            if (!line.isEmpty() && !FRAME.matcher(line).matches()) {
                rows.add(new Row(i + 1, cells(line), !first || !isHeader(line), false));
                first = false;
            }
        }
        return rows;
    }

    /** A table begins with the names of its columns. */
    private static boolean isHeader(String line) {
        return line.chars().noneMatch(c -> Character.isDigit(c) || c == '*');
    }

    private static List<String> cells(String line) {
        String plain = RANGE.matcher(LEAD.matcher(line).lookingAt() ? withoutLead(line) : line)
                .replaceFirst("$1-$2");
        return isAddress(plain)
                ? List.of(plain)
                : SEPARATOR
                        .splitAsStream(plain)
                        .map(TextRows::unquoted)
                        .filter(cell -> !cell.isEmpty())
                        .flatMap(TextRows::words)
                        .toList();
    }

    private static String withoutLead(String line) {
        return LEAD.matcher(line).replaceFirst("");
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
