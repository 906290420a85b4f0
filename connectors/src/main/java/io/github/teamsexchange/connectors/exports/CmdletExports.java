package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
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
public record CmdletExports(Configuration configuration, String cmdlet, Side side, String supply) {

    /**
     * The objects of one mailbox.
     *
     * @param objects at least one
     * @param assumed true if no export says whose they are
     */
    public record Owned(List<ExportedObject> objects, boolean assumed) {
        /** Copies the objects. */
        public Owned {
            objects = List.copyOf(objects);
        }
    }

    /**
     * What there is.
     *
     * @return at least one object
     * @throws NotObserved if there is none; says what was supplied instead, or why a file could not be read
     */
    public List<ExportedObject> objects() throws NotObserved {
        List<ExportedObject> objects = configuration.objects(cmdlet).stream()
                .filter(object -> object.side() == side)
                .toList();
        if (objects.isEmpty()) {
            throw absent();
        }
        return objects;
    }

    /**
     * What there is of one mailbox (contract §6, owner). The article's own commands print no identity: what is nobody
     * else's is taken for his, if it is the only one of its file.
     *
     * @throws NotObserved if there is none, or no telling which one it is
     */
    public Owned of(Mailbox mailbox) throws NotObserved {
        Owned owned = allOf(mailbox);
        long files = owned.objects.stream().map(ExportedObject::file).distinct().count();
        if (owned.assumed && files < owned.objects.size()) {
            throw lacking(files(owned.objects) + " holds several mailboxes and does not say which of them is "
                    + mailbox.address());
        }
        return owned;
    }

    /**
     * The same for a cmdlet that gives several objects for one mailbox.
     *
     * @throws NotObserved if there is none
     */
    public Owned allOf(Mailbox mailbox) throws NotObserved {
        List<ExportedObject> all = objects();
        List<ExportedObject> his = owned(Ownership.HIS, all, mailbox);
        return his.isEmpty() ? new Owned(assumed(all, mailbox), true) : new Owned(his, false);
    }

    /** The reason to give when an export that there is does not hold what is looked for. */
    public NotObserved lacking(String explanation) {
        return NotObserved.notSupplied(explanation, supply);
    }

    private List<ExportedObject> assumed(List<ExportedObject> all, Mailbox mailbox) throws NotObserved {
        List<ExportedObject> untold = owned(Ownership.UNTOLD, all, mailbox);
        if (untold.isEmpty()) {
            throw lacking("None of the exports of " + cmdlet + " is about " + mailbox.address() + "; looked at "
                    + files(all));
        }
        return untold;
    }

    private static List<ExportedObject> owned(Ownership ownership, List<ExportedObject> objects, Mailbox mailbox) {
        return objects.stream()
                .filter(object -> Ownership.of(object, mailbox) == ownership)
                .toList();
    }

    private static String files(List<ExportedObject> objects) {
        return objects.stream().map(ExportedObject::file).distinct().collect(Collectors.joining(", "));
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
        return lacking("No export of " + cmdlet + " from " + side.organization() + " was supplied" + found);
    }
}
