package io.github.teamsexchange.prerequisites;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cells that belong together: those of a line, or the strings of one JSON object.
 *
 * @param line its number, from 1; in JSON, which has no lines, its place among the rows
 * @param cells what it holds, each without blanks around it
 * @param listed whether it is there to list addresses, so that one without any is not understood
 * @param refused whether it lies within something that refuses addresses
 */
record Row(int line, List<String> cells, boolean listed, boolean refused) {

    private static final Set<String> REFUSALS =
            Set.of("deny", "denied", "drop", "reject", "block", "blocked", "refuse", "discard", "disabled", "inactive");

    /** A name behind which there may be addresses, and what holds something like an address. */
    private static final Pattern NEARLY =
            Pattern.compile("^\\*\\.|(?:\\d{1,9}\\.){3}\\d|[0-9A-Fa-f]{1,4}:[0-9A-Fa-f:]{1,40}/\\d");

    Row {
        cells = List.copyOf(cells);
    }

    /** Tells whether one of its words says that it refuses what it lists. */
    boolean refuses() {
        return refused || cells.stream().anyMatch(Row::refuses);
    }

    /** Tells whether a cell is a word, or holds one, that refuses addresses. */
    static boolean refuses(String cell) {
        return Arrays.stream(cell.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)).anyMatch(REFUSALS::contains);
    }

    /** Tells whether a column or member of that name says where connections go to. */
    static boolean isDestination(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*(?:dest|dst).*");
    }

    /** What each cell that was understood admits. */
    List<List<String>> understood() {
        return cells.stream().flatMap(cell -> AddressText.read(cell).stream()).toList();
    }

    /**
     * Tells whether its addresses may be something else than a list: two bare ones may be a range or a mask, and what
     * stands for everything beside anything else may be where the connection goes to.
     */
    boolean isAmbiguous() {
        List<List<String>> all = understood();
        boolean pair =
                all.size() == 2 && cells.stream().filter(AddressText::isSingle).count() == 2;
        long everything = all.stream().filter(Row::isEverything).count();
        return pair || (everything > 0 && everything < cells.size());
    }

    /** Tells whether something in it might be an address in a form that is not known. */
    boolean hasMore() {
        return cells.stream()
                .anyMatch(cell ->
                        AddressText.read(cell).isEmpty() && NEARLY.matcher(cell).find());
    }

    private static boolean isEverything(List<String> prefixes) {
        return prefixes.stream().anyMatch(AddressText.EVERYTHING::contains);
    }
}
