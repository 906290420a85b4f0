package io.github.teamsexchange.lab.exports;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Windows PowerShell's {@code Export-Csv} writes: the columns are the first object's properties, whatever the
 * others have; a list is its type's name, and null is nothing between the commas.
 */
public final class ExportCsv {

    private static final String NEW_LINE = "\r\n";

    private ExportCsv() {}

    /** The text of a file with objects of one side. */
    public static String of(List<ExportedObject> objects) {
        Set<String> columns = objects.get(0).properties().keySet();
        String header = columns.stream().map(ExportCsv::quoted).collect(Collectors.joining(",", "", NEW_LINE));
        return objects.stream()
                .map(object -> row(object, columns))
                .collect(Collectors.joining(
                        "", "#TYPE " + TypeNames.of(objects.get(0)).get(0) + NEW_LINE + header, ""));
    }

    private static String row(ExportedObject object, Set<String> columns) {
        return columns.stream()
                .map(column ->
                        object.value(column).map(value -> cell(object, value)).orElse(""))
                .collect(Collectors.joining(",", "", NEW_LINE));
    }

    private static String cell(ExportedObject object, ExportedValue value) {
        if (value instanceof ExportedValue.Null) {
            return "";
        }
        return quoted(
                value instanceof ExportedValue.Items
                        ? TypeNames.list(object.side()).get(0)
                        : OneLine.of(value));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
