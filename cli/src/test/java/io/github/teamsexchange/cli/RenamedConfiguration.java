package io.github.teamsexchange.cli;

import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The same objects with other names in them.
 *
 * @param original what they are made from
 * @param renaming what becomes of a text
 */
record RenamedConfiguration(Configuration original, Renaming renaming) implements Configuration {

    /** Gives a text that stands in a property, or in a list or structure there, another name. */
    @FunctionalInterface
    interface Renaming {
        String rename(String property, String text);
    }

    @Override
    public List<ExportedObject> objects(String cmdlet) {
        return original.objects(cmdlet).stream().map(this::renamed).toList();
    }

    @Override
    public List<ExportFile> files() {
        return original.files();
    }

    private ExportedObject renamed(ExportedObject object) {
        return new ExportedObject(
                object.cmdlet(),
                object.side(),
                object.sideAssumed(),
                object.file(),
                object.suffix(),
                renamed(object.properties()));
    }

    private Map<String, ExportedValue> renamed(Map<String, ExportedValue> properties) {
        Map<String, ExportedValue> renamed = new LinkedHashMap<>();
        properties.forEach((name, value) -> renamed.put(name, renamed(name, value)));
        return renamed;
    }

    /** A list gets one entry more, for the entries it has may all be needed as they are. */
    private ExportedValue renamed(String property, ExportedValue value) {
        if (value instanceof ExportedValue.Text text) {
            return new ExportedValue.Text(renaming.rename(property, text.text()));
        }
        if (value instanceof ExportedValue.Items items) {
            ExportedValue added = new ExportedValue.Text(renaming.rename(property, "one more"));
            Stream<ExportedValue> kept = items.items().stream().map(item -> renamed(property, item));
            return new ExportedValue.Items(Stream.concat(kept, Stream.of(added)).toList(), items.cutShort());
        }
        if (value instanceof ExportedValue.Structure structure) {
            return new ExportedValue.Structure(
                    structure.text().map(text -> renaming.rename(property, text)), renamed(structure.properties()));
        }
        return value;
    }
}
