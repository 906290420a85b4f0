package io.github.teamsexchange.connectors.exports;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV into rows and cells. Not for reuse. */
final class CsvRows {

    private final String text;
    private final List<List<CsvCell>> rows = new ArrayList<>();
    private List<CsvCell> row = new ArrayList<>();
    private int at;
    private char separator = ',';

    CsvRows(String text) {
        this.text = text;
        String header = text.lines().findFirst().orElse("");
        // -UseCulture writes semicolons where the comma is the decimal mark.
        if (!header.contains(",") && header.contains(";")) {
            separator = ';';
        }
    }

    List<List<CsvCell>> read() throws UnreadableExport {
        while (at < text.length()) {
            row.add(text.charAt(at) == '"' ? quoted() : plain());
            endCell();
        }
        endRow();
        return rows;
    }

    private CsvCell quoted() throws UnreadableExport {
        StringBuilder cell = new StringBuilder();
        int start = at++;
        while (true) {
            if (at >= text.length()) {
                throw UnreadableExport.broken("a quotation that begins at offset " + start + " does not end");
            }
            char c = text.charAt(at++);
            if (c == '"') {
                if (at < text.length() && text.charAt(at) == '"') {
                    at++;
                } else {
                    return new CsvCell(cell.toString(), true);
                }
            }
            cell.append(c);
        }
    }

    private CsvCell plain() {
        int start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return new CsvCell(text.substring(start, at), false);
    }

    private void endCell() throws UnreadableExport {
        if (at >= text.length()) {
            return;
        }
        char c = text.charAt(at++);
        if (c == separator) {
            if (at == text.length()) {
                row.add(new CsvCell("", false));
            }
        } else if (c == '\r' || c == '\n') {
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            endRow();
        } else {
            throw UnreadableExport.broken("something follows a quotation at offset " + (at - 1));
        }
    }

    private void endRow() {
        boolean blank = row.isEmpty()
                || (row.size() == 1
                        && row.get(0).text().isEmpty()
                        && !row.get(0).quoted());
        if (!blank) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
