package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the collector's script says of its own runs: which files it wrote, which it did not, and why. */
final class CollectorManifest {

    private static final String NAME = "collector-manifest.csv";
    private static final String WRITTEN = "written";
    private static final String FAILED = "failed";

    private CollectorManifest() {}

    static boolean isCalled(String fileName) {
        return fileName.equalsIgnoreCase(NAME);
    }

    /** It is evidence of nothing; what is missing stands in its note, for whoever wonders. */
    static ExportFile account(OfferedFile offered) throws UnreadableExport {
        String text = TextDecoder.decode(offered.content().read());
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        for (RawObject line : CsvExportReader.read(text)) {
            outcomes.computeIfAbsent(cell(line, "Side") + "/" + cell(line, "File"), file -> new ArrayList<>())
                    .add(cell(line, "Outcome"));
        }
        // The script runs once in each shell, so what one run skipped may be another's to write.
        outcomes.values().removeIf(lines -> lines.stream().anyMatch(outcome -> outcome.startsWith(WRITTEN)));
        return new ExportFile(offered.name(), ExportFile.State.READ, Optional.empty(), note(outcomes));
    }

    private static String cell(RawObject line, String column) throws UnreadableExport {
        if (line.properties().get(column) instanceof ExportedValue.Text text) {
            return text.text();
        }
        throw UnreadableExport.broken("a line of it has no " + column);
    }

    /** Failures come first and with their reason, since a report cuts a long line. */
    private static String note(Map<String, List<String>> missing) {
        Stream<String> failed = missing.entrySet().stream()
                .flatMap(file -> failure(file.getValue()).map(why -> file.getKey() + " (" + why + ")").stream());
        Stream<String> skipped = missing.entrySet().stream()
                .filter(file -> failure(file.getValue()).isEmpty())
                .map(Map.Entry::getKey);
        return "what the collector says of its run; "
                + (missing.isEmpty()
                        ? "nothing is missing"
                        : "not exported: " + Stream.concat(failed, skipped).collect(Collectors.joining(", ")));
    }

    private static Optional<String> failure(List<String> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.startsWith(FAILED)).findFirst();
    }
}
