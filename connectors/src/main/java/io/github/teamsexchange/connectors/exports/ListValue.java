package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.List;

/** A property's value in Format-List text while its lines come in. */
final class ListValue {

    private final StringBuilder text;
    private final int column;
    private int lineLength;

    ListValue(String first, int column, int lineLength) {
        this.text = new StringBuilder(first.strip());
        this.column = column;
        this.lineLength = lineLength;
    }

    /** Where the value begins in its line. */
    int column() {
        return column;
    }

    /** Adds a line: one that was wrapped for width belongs to the same line, else it is one of the value's own. */
    void goOn(String line, boolean afterBlank, int width) {
        boolean wrapped = !afterBlank && lineLength + 1 + line.split(" ", 2)[0].length() > width;
        if (text.length() > 0) {
            text.append(wrapped || isInList() ? " " : afterBlank ? "\n\n" : "\n");
        }
        text.append(line);
        lineLength = column + line.length();
    }

    private boolean isInList() {
        return text.charAt(0) == '{' && text.charAt(text.length() - 1) != '}';
    }

    ExportedValue value() {
        String shown = text.toString();
        if (shown.isEmpty()) {
            return new ExportedValue.Null();
        }
        if (!shown.startsWith("{")) {
            return PlainValues.of(shown);
        }
        return shown.endsWith("}")
                ? items(shown.substring(1, shown.length() - 1).strip())
                : new ExportedValue.Lost("the list has no end: the capture was cut off");
    }

    private static ExportedValue items(String inside) {
        boolean cut = inside.endsWith("...") || inside.endsWith("…");
        String rest = cut ? inside.replaceFirst("(\\.\\.\\.|…)$", "").strip().replaceFirst(",$", "") : inside;
        List<ExportedValue> items = new ArrayList<>();
        for (String item : rest.isEmpty() ? new String[0] : rest.split(", ")) {
            items.add(new ExportedValue.Text(item.strip()));
        }
        return new ExportedValue.Items(items, cut);
    }
}
