package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.ewspolicy.facts.ExportSource;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The exports of one cmdlet from one side.
 *
 * @param configuration all exports
 * @param cmdlet its canonical name
 * @param side which organization is wanted
 * @param supply how to supply them, as one sentence without a full stop
 */
record Exports(Configuration configuration, String cmdlet, Side side, String supply) {

    /** What there is; at least one object. */
    List<ExportedObject> objects() throws NotObserved {
        List<ExportedObject> objects = configuration.objects(cmdlet).stream()
                .filter(object -> object.side() == side)
                .toList();
        if (objects.isEmpty()) {
            throw absent();
        }
        return objects;
    }

    static ExportSource source(List<ExportedObject> objects) {
        return new ExportSource(
                objects.get(0).side(),
                objects.stream().allMatch(ExportedObject::sideAssumed),
                objects.stream().map(ExportedObject::file).distinct().toList());
    }

    private NotObserved absent() {
        Optional<ExportFile> broken = configuration.files().stream()
                .filter(file -> file.state() == ExportFile.State.UNREADABLE)
                .filter(file -> file.cmdlet().filter(cmdlet::equalsIgnoreCase).isPresent())
                .findFirst();
        if (broken.isPresent()) {
            String explanation =
                    broken.get().name() + " could not be read: " + broken.get().note();
            return new NotObserved(new Absence(Obstacle.UNREADABLE, explanation, supply));
        }
        String elsewhere = configuration.objects(cmdlet).stream()
                .map(object -> object.file() + " (" + object.side().word() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        String found = elsewhere.isEmpty() ? "" : "; there is only " + elsewhere;
        return NotObserved.notSupplied(
                "No export of " + cmdlet + " from " + EwsLevel.nameOf(side) + " was supplied" + found, supply);
    }
}
