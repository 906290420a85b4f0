package io.github.teamsexchange.port;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One object that a cmdlet gave.
 *
 * @param cmdlet the cmdlet's canonical name, such as {@code Get-CASMailbox}
 * @param side which organization it describes
 * @param sideAssumed true if neither path nor content told the side
 * @param file the file it was read from, as the user would recognise it
 * @param suffix what follows the cmdlet's name in the file's name; empty for nothing
 * @param properties by name, in any case; a property that was not exported is not in it
 */
public record ExportedObject(
        String cmdlet,
        Side side,
        boolean sideAssumed,
        String file,
        String suffix,
        Map<String, ExportedValue> properties) {

    /** Copies the properties; names are looked up whatever their case. */
    public ExportedObject {
        Objects.requireNonNull(cmdlet, "cmdlet");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(suffix, "suffix");
        Map<String, ExportedValue> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(properties);
        properties = Collections.unmodifiableMap(copy);
    }

    /** The value of a property; empty if it was not exported, which is not the same as being null. */
    public Optional<ExportedValue> value(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    /** The line of a property; empty if there is none or nothing is in it. */
    public Optional<String> line(String property) {
        return value(property).flatMap(ExportedValue::line).filter(line -> !line.isBlank());
    }
}
