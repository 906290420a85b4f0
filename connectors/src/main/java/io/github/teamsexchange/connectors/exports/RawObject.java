package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object as read, before it is known what it is.
 *
 * @param types its .NET types, the narrowest first; empty where the form does not carry them
 * @param command the cmdlet of the command line before it, if one was captured
 * @param properties in the order they came
 */
record RawObject(List<String> types, Optional<KnownCmdlet> command, Map<String, ExportedValue> properties) {

    RawObject {
        types = List.copyOf(types);
    }

    /** The cmdlet that gave it, as far as the object itself tells. */
    Optional<KnownCmdlet> toldCmdlet() {
        return types.stream()
                .findFirst()
                .flatMap(KnownCmdlet::ofType)
                .or(() -> command)
                .or(() -> types.stream().allMatch(RawObject::tellsNothing)
                        ? KnownCmdlet.ofProperties(properties.keySet())
                        : Optional.empty());
    }

    /** A copy made by Select-Object, or a hashtable, no longer knows what it was. */
    private static boolean tellsNothing(String type) {
        return type.endsWith("PSCustomObject") || type.startsWith("Selected.") || type.contains("System.");
    }
}
