package io.github.teamsexchange.lab;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Exports as the collector lays them out: a folder for each side, a file for each cmdlet.
 *
 * @param folder what holds the sides' folders
 * @param form how objects are written
 */
record EvidenceFolder(Path folder, EvidenceForm form) {

    /** A file is named after its cmdlet, so what is none must not lead anywhere else. */
    private static final Pattern CMDLET = Pattern.compile("[A-Za-z]{1,30}-[A-Za-z0-9]{1,60}");

    /** Nothing is overwritten, and nothing is followed: what is there already is an error. */
    void write(List<ExportedObject> objects) throws IOException {
        Map<Side, List<ExportedObject>> sides = objects.stream()
                .collect(Collectors.groupingBy(ExportedObject::side, LinkedHashMap::new, Collectors.toList()));
        objects.forEach(object -> requireCmdlet(object.cmdlet()));
        Files.createDirectories(folder);
        for (Map.Entry<Side, List<ExportedObject>> side : sides.entrySet()) {
            write(Files.createDirectory(folder.resolve(side.getKey().word())), side.getValue());
        }
    }

    private void write(Path side, List<ExportedObject> objects) throws IOException {
        Map<String, List<ExportedObject>> cmdlets = objects.stream()
                .collect(Collectors.groupingBy(ExportedObject::cmdlet, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<ExportedObject>> cmdlet : cmdlets.entrySet()) {
            Path file = side.resolve(cmdlet.getKey() + form.extension());
            Files.write(file, form.bytes(cmdlet.getValue()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private static void requireCmdlet(String name) {
        if (!CMDLET.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no cmdlet's name, such as Get-CASMailbox");
        }
    }
}
