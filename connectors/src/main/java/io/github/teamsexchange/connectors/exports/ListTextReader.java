package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Format-List prints, as it was captured or pasted. Not for reuse. */
final class ListTextReader {

    private static final Pattern PROPERTY = Pattern.compile("( *)([A-Za-z@][\\w@.-]*)( *):(?: (.*)|)");
    private static final Pattern PROMPT = Pattern.compile("\\s*(?:\\[PS\\]|PS\\b)[^>]{0,300}>+\\s*(.*)");
    private static final Pattern DASHES = Pattern.compile("\\s*-{2,}(\\s+-{2,})+\\s*");
    private static final Pattern LOST_BREAKS =
            Pattern.compile("[A-Za-z]\\w+ : .*|.*\\s[A-Za-z]\\w+ : .*\\s[A-Za-z]\\w+ :.*|.*[}] [A-Za-z]\\w+ :.*");

    /** Enough to see a second property; the pattern looks at every pair of places. */
    private static final int LOOK_AHEAD = 1_000;

    private final List<String> lines;
    private final int longest;
    private final List<RawObject> objects = new ArrayList<>();
    private Optional<KnownCmdlet> command = Optional.empty();
    private Map<String, ListValue> record = new LinkedHashMap<>();
    private Optional<ListValue> open = Optional.empty();
    private int indent;
    private boolean blankBefore;
    private boolean gapBefore;

    ListTextReader(String text) {
        this.lines = text.lines().map(line -> line.replace("\t", "    ")).toList();
        this.longest = lines.stream()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
    }

    List<RawObject> read() throws UnreadableExport {
        for (int i = 0; i < lines.size(); i++) {
            readLine(lines.get(i), i + 1);
        }
        endRecord();
        if (objects.isEmpty() && command.isEmpty()) {
            throw UnreadableExport.unlike("nothing in it looks like Format-List");
        }
        return objects;
    }

    private void readLine(String line, int number) throws UnreadableExport {
        if (line.isBlank()) {
            blankBefore = true;
            gapBefore |= !isOfValue(line);
            return;
        }
        // A value may go on like a command; a command is not indented to where a value began.
        if (!continues(line) && !startsCommand(line) && !startsProperty(line, number)) {
            throw objects.isEmpty() && record.isEmpty() && command.isEmpty()
                    ? UnreadableExport.unlike(unlike(line, number))
                    : UnreadableExport.broken(unlike(line, number));
        }
        blankBefore = false;
        gapBefore = false;
    }

    /** A value's own blank line is indented like the value; what stands between records is empty. */
    private boolean isOfValue(String blank) {
        return open.filter(value -> blank.length() >= value.column()).isPresent();
    }

    private String unlike(String line, int number) {
        boolean table = DASHES.matcher(line).matches()
                || (number < lines.size() && DASHES.matcher(lines.get(number)).matches());
        return table
                ? "line " + number
                        + " looks like Format-Table, which cuts values short: use Format-List or Export-Clixml"
                : "line " + number + " does not look like Format-List";
    }

    private boolean startsCommand(String line) {
        Matcher prompt = PROMPT.matcher(line);
        boolean prompted = prompt.matches();
        Optional<KnownCmdlet> cmdlet = KnownCmdlet.ofCommand(prompted ? prompt.group(1) : line);
        if (!prompted && (cmdlet.isEmpty() || PROPERTY.matcher(line).matches())) {
            return false;
        }
        endRecord();
        if (cmdlet.isPresent() || !prompt.group(1).isBlank()) {
            command = cmdlet;
        }
        return true;
    }

    /** A value goes on where the line is indented to where the value began. */
    private boolean continues(String line) {
        int begins = line.length() - line.stripLeading().length();
        if (open.isEmpty() || begins <= indent || begins < open.get().column() - 1) {
            return false;
        }
        open.get().goOn(line.strip(), blankBefore, longest);
        return true;
    }

    private boolean startsProperty(String line, int number) throws UnreadableExport {
        Matcher property = PROPERTY.matcher(line.stripTrailing());
        if (!property.matches()) {
            return false;
        }
        String name = property.group(2);
        String value = Optional.ofNullable(property.group(4)).orElse("");
        if (LOST_BREAKS
                .matcher(value.substring(0, Math.min(value.length(), LOOK_AHEAD)))
                .matches()) {
            throw UnreadableExport.broken("line " + number + " holds several properties: its line breaks were lost");
        }
        if (record.containsKey(name) || (gapBefore && !record.isEmpty())) {
            endRecord();
        }
        indent = property.group(1).length();
        ListValue started =
                new ListValue(value, property.end(3) + 2, line.stripTrailing().length());
        record.put(name, started);
        open = Optional.of(started);
        return true;
    }

    private void endRecord() {
        if (!record.isEmpty()) {
            Map<String, ExportedValue> properties = new LinkedHashMap<>();
            record.forEach((name, value) -> properties.put(name, value.value()));
            objects.add(new RawObject(List.of(), command, properties));
        }
        record = new LinkedHashMap<>();
        open = Optional.empty();
    }
}
