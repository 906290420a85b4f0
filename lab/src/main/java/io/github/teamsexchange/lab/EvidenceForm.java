package io.github.teamsexchange.lab;

import io.github.teamsexchange.lab.exports.ConvertToJson;
import io.github.teamsexchange.lab.exports.ExportClixml;
import io.github.teamsexchange.lab.exports.ExportCsv;
import io.github.teamsexchange.lab.exports.FormatList;
import io.github.teamsexchange.port.ExportedObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** How administrators export what PowerShell shows, in the encodings of Windows PowerShell. */
public enum EvidenceForm {
    /** {@code Export-Clixml}: carries every value, but no list that a display cut short. */
    CLIXML,
    /** {@code ConvertTo-Json -Depth 4}: carries every value above that depth, but not how an object is shown. */
    JSON,
    /** {@code Format-List}: carries what is shown in one line, and of a list as much as the shell displays. */
    LIST_TEXT,
    /** {@code Export-Csv}: carries single values only. */
    CSV;

    /**
     * Writes objects as an administrator would export them: in folders {@code on-premises}, {@code exchange-online} and
     * {@code teams}, a file for each cmdlet. What the form cannot carry is missing as in real exports.
     *
     * @param folder what holds these folders; made if need be
     * @throws IllegalArgumentException if an object is not named after a cmdlet; nothing is written then
     * @throws IOException if it cannot be written, or if one of the folders is there already
     */
    public void write(Path folder, List<ExportedObject> objects) throws IOException {
        new EvidenceFolder(folder, this).write(objects);
    }

    String extension() {
        return switch (this) {
            case CLIXML -> ".xml";
            case JSON -> ".json";
            case LIST_TEXT -> ".txt";
            case CSV -> ".csv";
        };
    }

    byte[] bytes(List<ExportedObject> objects) {
        return switch (this) {
            case CLIXML -> marked(ExportClixml.of(objects), StandardCharsets.UTF_16LE);
            case JSON -> marked(ConvertToJson.of(objects), StandardCharsets.UTF_8);
            case LIST_TEXT -> marked(FormatList.of(objects), StandardCharsets.UTF_16LE);
            case CSV -> marked(ExportCsv.of(objects), StandardCharsets.UTF_8);
        };
    }

    private static byte[] marked(String text, Charset charset) {
        return ('\uFEFF' + text).getBytes(charset);
    }
}
