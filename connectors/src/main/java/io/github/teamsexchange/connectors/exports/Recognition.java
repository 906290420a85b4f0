package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file is, by its name and by what it holds.
 *
 * @param file the account of it
 * @param objects what it gives; empty if it is not recognised
 */
record Recognition(ExportFile file, List<ExportedObject> objects) {

    static Recognition of(OfferedFile offered, Optional<FileName> named) throws UnreadableExport {
        String text = TextDecoder.decode(offered.content().read());
        List<RawObject> raw = read(offered.fileName(), text);
        Optional<KnownCmdlet> byName = named.map(FileName::cmdlet);
        List<ExportedObject> objects = new ArrayList<>();
        for (RawObject object : raw) {
            object.toldCmdlet()
                    .filter(told -> byName.filter(told::givesWhat).isEmpty())
                    .or(() -> byName)
                    .ifPresent(cmdlet -> objects.add(SideRules.place(
                            offered, object, cmdlet, named.map(FileName::suffix).orElse(""))));
        }
        return new Recognition(account(offered, byName, raw, objects), objects);
    }

    private static List<RawObject> read(String fileName, String text) throws UnreadableExport {
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw UnreadableExport.unlike("it is empty");
        }
        if (start.startsWith("<")) {
            return new ClixmlReader().read(start);
        }
        if (start.startsWith("{") || (start.startsWith("[") && !start.startsWith("[PS]"))) {
            return new JsonExportReader().read(text);
        }
        boolean csv = fileName.toLowerCase(Locale.ROOT).endsWith(".csv") || start.startsWith("#TYPE ");
        return csv ? CsvExportReader.read(start) : new ListTextReader(text).read();
    }

    private static ExportFile account(
            OfferedFile offered, Optional<KnownCmdlet> byName, List<RawObject> raw, List<ExportedObject> objects) {
        Optional<String> name = byName.map(KnownCmdlet::cmdletName);
        Optional<String> other = objects.stream()
                .map(ExportedObject::cmdlet)
                .filter(cmdlet -> name.isPresent() && !name.get().equals(cmdlet))
                .findFirst();
        if (other.isPresent()) {
            String note = "it is named after " + name.orElse("") + " but holds what " + other.get()
                    + " gives, and is used as that";
            return file(offered, ExportFile.State.NAME_CONTRADICTED, other, note);
        }
        if (objects.isEmpty() && (byName.isEmpty() || !raw.isEmpty())) {
            return file(offered, ExportFile.State.NOT_RECOGNISED, Optional.empty(), whatElse(raw));
        }
        Optional<String> cmdlet =
                objects.stream().findFirst().map(ExportedObject::cmdlet).or(() -> name);
        return file(offered, ExportFile.State.READ, cmdlet, remark(raw.size(), objects.size()));
    }

    private static String remark(int held, int known) {
        if (known == 0) {
            return "it holds no object";
        }
        return held == known
                ? ""
                : (held - known) + " of its " + held + " objects are none that a known cmdlet gives, and are not used";
    }

    private static String whatElse(List<RawObject> raw) {
        return raw.stream()
                .findFirst()
                .map(object -> object.types().isEmpty()
                        ? "objects that no known cmdlet gives"
                        : "objects of type " + object.types().get(0) + ", which no check reads")
                .orElse("nothing in it says what it is");
    }

    private static ExportFile file(OfferedFile offered, ExportFile.State state, Optional<String> cmdlet, String note) {
        return new ExportFile(offered.name(), state, cmdlet, note);
    }
}
