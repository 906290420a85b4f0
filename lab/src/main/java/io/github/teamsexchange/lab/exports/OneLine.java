package io.github.teamsexchange.lab.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** How PowerShell shows a value in one line: what {@code ToString} gives. */
final class OneLine {

    /** What stands where a value was not carried over. */
    static final String LOST = "System.Object";

    /** The digits of a .NET decimal; numbers beyond are shown with an exponent. */
    private static final int DIGITS = 28;

    private OneLine() {}

    static String of(ExportedValue value) {
        if (value instanceof ExportedValue.Number number) {
            return number(number.value());
        } else if (value instanceof ExportedValue.Items) {
            return "System.Object[]";
        } else if (value instanceof ExportedValue.Structure structure) {
            return structure.text().orElseGet(() -> hashtable(structure));
        }
        return value.line().orElse(LOST);
    }

    static String number(BigDecimal number) {
        return Math.abs(number.scale()) > DIGITS ? number.toString() : number.toPlainString();
    }

    private static String hashtable(ExportedValue.Structure structure) {
        return structure.properties().entrySet().stream()
                .map(property -> property.getKey() + "=" + inHashtable(property.getValue()))
                .collect(Collectors.joining("; ", "@{", "}"));
    }

    /** An object without a text of its own shows nothing when it stands in another. */
    private static String inHashtable(ExportedValue value) {
        boolean mute = value instanceof ExportedValue.Structure structure
                && structure.text().isEmpty();
        return mute ? "" : of(value);
    }
}
