package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The primitive values of Clixml. */
final class ClixmlScalars {

    private static final Set<String> NUMBERS =
            Set.of("By", "SB", "U16", "I16", "U32", "I32", "U64", "I64", "Sg", "Db", "D");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ClixmlScalars() {}

    static ExportedValue of(String element, String text) {
        if (element.equals("B")) {
            return PlainValues.of(text);
        }
        if (element.equals("S")) {
            return PlainValues.ofText(text);
        }
        if (NUMBERS.contains(element) && text.length() < 64) {
            try {
                return new ExportedValue.Number(new BigDecimal(text.strip()));
            } catch (NumberFormatException e) {
                return new ExportedValue.Text(text);
            }
        }
        return new ExportedValue.Text(text);
    }

    /** {@code _x000A_} stands for the character U+000A. */
    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
