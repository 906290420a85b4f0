package io.github.teamsexchange.lab.exports;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code Format-List} prints into a file, in a console of 120 columns: names padded, values wrapped at their own
 * column, lists cut after as many items as the shell shows.
 */
public final class FormatList {

    /** The console's last column stays free. */
    private static final int WIDTH = 119;

    /** {@code $FormatEnumerationLimit}: PowerShell's own, and what the Exchange Management Shell sets. */
    private static final int SHOWN = 4;

    private static final int SHOWN_IN_MANAGEMENT_SHELL = 16;

    private static final String NEW_LINE = "\r\n";

    private final int limit;

    private FormatList(Side side) {
        this.limit = side == Side.ON_PREMISES ? SHOWN_IN_MANAGEMENT_SHELL : SHOWN;
    }

    /** The text of a file with objects of one side. */
    public static String of(List<ExportedObject> objects) {
        FormatList list = new FormatList(objects.get(0).side());
        return objects.stream()
                .map(list::record)
                .collect(Collectors.joining(NEW_LINE, NEW_LINE + NEW_LINE, NEW_LINE + NEW_LINE));
    }

    private String record(ExportedObject object) {
        int widest = object.properties().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return object.properties().entrySet().stream()
                .map(property -> property(padded(property.getKey(), widest) + " : ", shown(property.getValue())))
                .collect(Collectors.joining());
    }

    private static String property(String label, String value) {
        return ValueLines.of(value, Math.max(1, WIDTH - label.length())).stream()
                .collect(Collectors.joining(NEW_LINE + " ".repeat(label.length()), label, NEW_LINE));
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(width - name.length());
    }

    private String shown(ExportedValue value) {
        return value instanceof ExportedValue.Items items ? list(items) : OneLine.of(value);
    }

    private String list(ExportedValue.Items items) {
        boolean cut = items.cutShort() || items.items().size() > limit;
        return items.items().stream()
                .limit(limit)
                .map(item -> item instanceof ExportedValue.Null ? "$null" : OneLine.of(item))
                .collect(Collectors.joining(", ", "{", cut ? "...}" : "}"));
    }
}
