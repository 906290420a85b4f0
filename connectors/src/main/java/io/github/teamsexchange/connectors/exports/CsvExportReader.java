package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what Export-Csv writes (RFC 4180, with PowerShell's {@code #TYPE} line before it). */
final class CsvExportReader {

    private CsvExportReader() {}

    static List<RawObject> read(String text) throws UnreadableExport {
        boolean typed = text.startsWith("#TYPE ");
        List<String> types =
                typed ? List.of(text.lines().findFirst().orElse("").substring(6).strip()) : List.of();
        int start = typed ? text.indexOf('\n') + 1 : 0;
        List<List<CsvCell>> rows = new CsvRows(start == 0 && typed ? "" : text.substring(start)).read();
        if (rows.isEmpty()) {
            throw UnreadableExport.unlike("it has no header line");
        }
        List<CsvCell> header = rows.get(0);
        List<RawObject> objects = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            if (rows.get(row).size() != header.size()) {
                throw UnreadableExport.broken(
                        "row " + row + " has " + rows.get(row).size() + " cells, but the header has " + header.size());
            }
            objects.add(new RawObject(types, Optional.empty(), properties(header, rows.get(row))));
        }
        return objects;
    }

    private static Map<String, ExportedValue> properties(List<CsvCell> header, List<CsvCell> row) {
        Map<String, ExportedValue> properties = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            properties.put(header.get(i).text(), value(row.get(i)));
        }
        return properties;
    }

    /** Export-Csv writes nothing for null, and two quotes for an empty text. */
    private static ExportedValue value(CsvCell cell) {
        return cell.text().isEmpty() && !cell.quoted() ? new ExportedValue.Null() : PlainValues.of(cell.text());
    }
}
