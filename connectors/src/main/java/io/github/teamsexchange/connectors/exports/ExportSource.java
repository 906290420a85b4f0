package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Objects;

/**
 * Where settings were read.
 *
 * @param side which organization they describe
 * @param sideAssumed true if no export told the side
 * @param files the files, as the user would recognise them; at least one
 */
public record ExportSource(Side side, boolean sideAssumed, List<String> files) {

    /** Copies the names. */
    public ExportSource {
        Objects.requireNonNull(side, "side");
        files = List.copyOf(files);
    }

    /**
     * The source of objects from one side.
     *
     * @param objects at least one
     */
    public static ExportSource of(List<ExportedObject> objects) {
        return new ExportSource(
                objects.get(0).side(),
                objects.stream().allMatch(ExportedObject::sideAssumed),
                objects.stream().map(ExportedObject::file).distinct().toList());
    }
}
