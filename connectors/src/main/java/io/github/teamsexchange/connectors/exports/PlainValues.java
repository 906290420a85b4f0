package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.util.List;
import java.util.regex.Pattern;

/** What plain text stands for, in the forms that know no types. */
final class PlainValues {

    /**
     * One name of a .NET type; possessive, so that a hostile text costs no more than its length. Agents are named much
     * the same way ({@code Microsoft.Skype.Presence.App}), hence the namespaces.
     */
    private static final Pattern TYPE_NAME = Pattern.compile("(?:Deserialized\\.)?+"
            + "(?:System|Microsoft\\.(?:Exchange|Teams|Rtc|Graph|Online|Open|Management|PowerShell)(?:\\.\\w++))"
            + "(?:\\.\\w++)++(?:`\\d++)?+(?:\\[.*)?+");

    private static final Pattern HASHTABLE = Pattern.compile("@\\{.*\\}", Pattern.DOTALL);

    private PlainValues() {}

    static ExportedValue of(String text) {
        if (text.equalsIgnoreCase("True") || text.equalsIgnoreCase("False")) {
            return new ExportedValue.Flag(text.equalsIgnoreCase("True"));
        }
        return ofText(text);
    }

    static ExportedValue ofText(String text) {
        if (HASHTABLE.matcher(text).matches()) {
            return new ExportedValue.Lost("the export ends above it (raise -Depth)");
        }
        if (isTypeName(text)) {
            return new ExportedValue.Lost(
                    "only the name of its type was exported (raise -Depth, or use Export-Clixml)");
        }
        return new ExportedValue.Text(text);
    }

    /** What ConvertTo-Json and Export-Csv print in place of an object, or of each of several, they do not go into. */
    private static boolean isTypeName(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return TYPE_NAME.matcher(words.get(0)).matches()
                && (words.stream().allMatch(words.get(0)::equals) || (text.contains("`") && text.endsWith("]")));
    }
}
