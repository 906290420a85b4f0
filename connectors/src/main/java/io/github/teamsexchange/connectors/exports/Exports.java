package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads exports of PowerShell objects: Export-Clixml, ConvertTo-Json, Format-List text and CSV, as files, in folders
 * and in zip archives. Every file that is offered is accounted for.
 */
public final class Exports {

    private Exports() {}

    /**
     * Reads everything now, and never again.
     *
     * @param paths files, folders or zip archives
     * @throws IllegalArgumentException if one of them is not there or cannot be opened; one line that names it
     */
    public static Configuration read(List<Path> paths) {
        List<ExportedObject> objects = new ArrayList<>();
        List<ExportFile> files = new ArrayList<>();
        for (OfferedFile offered : FileGatherer.gather(paths)) {
            add(offered, objects, files);
        }
        return new ReadExports(List.copyOf(objects), List.copyOf(files));
    }

    private static void add(OfferedFile offered, List<ExportedObject> objects, List<ExportFile> files) {
        Optional<FileName> named = FileName.parse(offered.fileName());
        try {
            if (CollectorManifest.isCalled(offered.fileName())) {
                files.add(CollectorManifest.account(offered));
            } else {
                Recognition recognition = Recognition.of(offered, named);
                objects.addAll(recognition.objects());
                files.add(recognition.file());
            }
        } catch (UnreadableExport e) {
            files.add(unused(offered, named.map(FileName::cmdlet).map(KnownCmdlet::cmdletName), e));
        }
    }

    /** What is nobody's export may be anything; what claims to be one must be read in full or not at all. */
    private static ExportFile unused(OfferedFile offered, Optional<String> cmdlet, UnreadableExport e) {
        ExportFile.State state =
                cmdlet.isPresent() || e.isDecided() ? ExportFile.State.UNREADABLE : ExportFile.State.NOT_RECOGNISED;
        return new ExportFile(offered.name(), state, cmdlet, e.why());
    }

    private record ReadExports(List<ExportedObject> all, List<ExportFile> files) implements Configuration {
        @Override
        public List<ExportedObject> objects(String cmdlet) {
            return all.stream()
                    .filter(object -> object.cmdlet().equalsIgnoreCase(cmdlet))
                    .toList();
        }
    }
}
