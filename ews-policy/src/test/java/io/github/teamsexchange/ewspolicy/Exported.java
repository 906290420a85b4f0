package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Exports in memory. */
final class Exported implements Configuration {

    private final List<ExportedObject> objects = new ArrayList<>();
    private final List<ExportFile> files = new ArrayList<>();

    /** Adds an object; names and values alternate. */
    Exported with(String cmdlet, Side side, String file, String suffix, Object... properties) {
        Map<String, ExportedValue> values = new LinkedHashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            values.put((String) properties[i], value(properties[i + 1]));
        }
        objects.add(new ExportedObject(cmdlet, side, false, file, suffix, values));
        return this;
    }

    Exported with(ExportFile file) {
        files.add(file);
        return this;
    }

    static ExportedValue list(String... entries) {
        return new ExportedValue.Items(Stream.of(entries).map(Exported::value).toList(), false);
    }

    static ExportedValue cutShort(String... entries) {
        return new ExportedValue.Items(Stream.of(entries).map(Exported::value).toList(), true);
    }

    static ExportedValue nothing() {
        return new ExportedValue.Null();
    }

    @Override
    public List<ExportedObject> objects(String cmdlet) {
        return objects.stream().filter(o -> o.cmdlet().equals(cmdlet)).toList();
    }

    @Override
    public List<ExportFile> files() {
        return files;
    }

    /** Ports of which only the configuration may be asked. */
    Ports ports() {
        return new Ports(
                call -> {
                    throw new AssertionError("no probe of this module asks a web server");
                },
                (name, type) -> {
                    throw new AssertionError("no probe of this module asks a name server");
                },
                (host, port) -> {
                    throw new AssertionError("no probe of this module looks at certificates");
                },
                this);
    }

    private static ExportedValue value(Object value) {
        if (value instanceof ExportedValue ready) {
            return ready;
        }
        if (value instanceof Boolean flag) {
            return new ExportedValue.Flag(flag);
        }
        if (value instanceof Integer number) {
            return new ExportedValue.Number(BigDecimal.valueOf(number));
        }
        return value instanceof Named named
                ? new ExportedValue.Structure(Optional.of(named.text()), Map.of())
                : new ExportedValue.Text((String) value);
    }

    /** An object that PowerShell shows as a text, as Export-Clixml writes enums and addresses. */
    record Named(String text) {}
}
