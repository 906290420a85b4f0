package io.github.teamsexchange.lab;

import io.github.teamsexchange.lab.exports.ConvertToJson;
import io.github.teamsexchange.lab.exports.ExportClixml;
import io.github.teamsexchange.lab.exports.ExportCsv;
import io.github.teamsexchange.lab.exports.FormatList;
import io.github.teamsexchange.port.ExportedObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
