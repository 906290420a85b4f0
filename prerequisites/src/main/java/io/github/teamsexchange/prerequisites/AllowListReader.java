package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.AllowList.Entry;
import io.github.teamsexchange.prerequisites.facts.AllowList.Leftover;
import jakarta.json.JsonException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a firewall's list: one prefix a line, or what firewalls export. What might mean something else than it seems to
 * is left over rather than believed: a list that is read too kindly hides what is missing.
 */
final class AllowListReader {

    private static final int MAX_ROWS = 100_000;
    private static final int LONGEST = 100;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();

    private AllowListReader() {}

    /**
     * Reads a list.
     *
     * @throws NotObserved if nothing of it can be understood
     */
    static AllowList read(String file, String text) throws NotObserved {
        AllowListReader reader = new AllowListReader();
        rows(file, text).forEach(reader::accept);
        if (reader.entries.isEmpty()) {
            throw unreadable(file, "nothing in it is an address or a prefix" + reader.example());
        }
        return new AllowList(file, reader.entries, reader.leftovers);
    }

    static NotObserved unreadable(String file, String why) {
        return new NotObserved(new Absence(
                Obstacle.UNREADABLE,
                "the list of what the firewall admits, " + file + ", cannot be used: " + why,
                "Name in network.allow-list a text file with one prefix such as 52.112.0.0/14 on each line"));
    }

    private static List<Row> rows(String file, String text) throws NotObserved {
        try {
            List<Row> rows = JsonRows.looksLike(text) ? JsonRows.of(text) : TextRows.of(text);
            if (rows.size() > MAX_ROWS) {
                throw unreadable(file, "it has more than " + MAX_ROWS + " lines");
            }
            return rows;
        } catch (JsonException e) {
            throw unreadable(file, "it begins like JSON and is none: " + visible(String.valueOf(e.getMessage())));
        }
    }

    private void accept(Row row) {
        List<String> prefixes =
                row.understood().stream().flatMap(List::stream).distinct().toList();
        boolean useful = !prefixes.isEmpty();
        boolean believed = useful && !row.refuses() && !row.isAmbiguous();
        if (believed) {
            entries.add(new Entry(row.line(), prefixes));
        }
        if (row.hasMore() || (useful ? !believed : row.listed())) {
            leftovers.add(new Leftover(row.line(), visible(String.join(" ", row.cells())), row.refuses()));
        }
    }

    private String example() {
        return leftovers.stream()
                .findFirst()
                .map(first -> "; line " + first.line() + " is '" + first.text() + "'")
                .orElse("");
    }

    /** One line of bounded length that cannot repaint a terminal. */
    private static String visible(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
