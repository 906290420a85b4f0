package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.connectors.exports.CmdletExports;
import io.github.teamsexchange.connectors.exports.Ownership;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whose folder an object is about: its identity names the mailbox before the path, such as
 * {@code contoso.com/Users/boss:\Calendar}.
 *
 * @param mailbox the mailbox in question
 * @param side the organization that hosts it
 * @param recipients everybody who is known, if anybody is
 */
record FolderOwner(Mailbox mailbox, Side side, Optional<KnownRecipients> recipients) {

    private static final String PATH = ":\\";

    /**
     * The objects about one mailbox's folders.
     *
     * @param objects at least one
     * @param assumed true if nothing says whose they are
     */
    record Owned(List<ExportedObject> objects, boolean assumed) {

        List<String> folders() {
            return objects.stream().map(FolderOwner::folder).distinct().toList();
        }

        /** The folders as a sentence shows them. */
        List<String> names() {
            return folders().stream().limit(10).toList();
        }

        List<ExportedObject> of(String folder) {
            return objects.stream()
                    .filter(object -> folder(object).equalsIgnoreCase(folder))
                    .toList();
        }
    }

    /** All entries about the mailbox; what is nobody's is taken for his if it comes from one file. */
    Owned choose(CmdletExports exports) throws NotObserved {
        List<ExportedObject> all = exports.objects();
        List<ExportedObject> his = all.stream().filter(this::owns).toList();
        if (!his.isEmpty()) {
            return new Owned(his, false);
        }
        List<ExportedObject> untold = all.stream()
                .filter(object -> ownership(object) == Ownership.UNTOLD && !isAnothers(object))
                .toList();
        if (untold.isEmpty() || owners(untold) > 1) {
            throw exports.lacking("None of the exported folder permissions is known to be about " + mailbox.address()
                    + "; looked at "
                    + String.join(
                            ", ",
                            all.stream().map(ExportedObject::file).distinct().toList()));
        }
        return new Owned(untold, true);
    }

    /** Tells whether an object is known to be about the mailbox's folders. */
    boolean owns(ExportedObject object) {
        return ownership(object) == Ownership.HIS
                || mailboxOf(object).filter(this::isMailbox).isPresent();
    }

    /** The folder's name as its owner sees it; empty text if the export does not tell. */
    static String folder(ExportedObject object) {
        return object.line("FolderName")
                .or(() -> object.line("Name"))
                .or(() -> identity(object)
                        .filter(text -> text.contains(PATH))
                        .map(text -> text.substring(text.indexOf(PATH) + PATH.length())))
                .orElse("");
    }

    private Ownership ownership(ExportedObject object) {
        return Ownership.of(withMailboxAsIdentity(object), mailbox);
    }

    private boolean isMailbox(String form) {
        return match(form) == DelegateSearch.Match.DELEGATE;
    }

    /** Its identity means somebody else who is known, or is a path that is not the mailbox's own. */
    private boolean isAnothers(ExportedObject object) {
        Optional<String> owner = mailboxOf(object);
        if (owner.isEmpty()) {
            return false;
        }
        boolean pathKnown = recipients.stream()
                .flatMap(known -> known.meantBy(Identity.of(mailbox.address()), side).stream())
                .anyMatch(own -> own.unique().stream().anyMatch(form -> form.indexOf('/') > 0));
        return match(owner.get()) == DelegateSearch.Match.SOMEBODY_ELSE
                || (pathKnown && owner.get().indexOf('/') > 0);
    }

    private DelegateSearch.Match match(String form) {
        return DelegateSearch.of(mailbox, side, recipients.orElse(KnownRecipients.NONE))
                .of(Identity.of(form));
    }

    private static long owners(List<ExportedObject> untold) {
        return untold.stream()
                .map(object -> mailboxOf(object).orElse(object.file()))
                .distinct()
                .count();
    }

    /** What the identity says of the mailbox stands before the path, or before the path's first backslash. */
    private static Optional<String> mailboxOf(ExportedObject object) {
        return identity(object)
                .filter(text -> text.contains("\\"))
                .map(text -> text.contains(PATH)
                        ? text.substring(0, text.indexOf(PATH))
                        : text.substring(0, text.indexOf('\\')));
    }

    private static Optional<String> identity(ExportedObject object) {
        return object.line("Identity");
    }

    private static ExportedObject withMailboxAsIdentity(ExportedObject object) {
        Map<String, ExportedValue> properties = new HashMap<>(object.properties());
        properties.keySet().removeIf("Identity"::equalsIgnoreCase);
        properties.keySet().removeIf("Name"::equalsIgnoreCase);
        mailboxOf(object).ifPresent(owner -> properties.put("Identity", new ExportedValue.Text(owner)));
        return new ExportedObject(
                object.cmdlet(), object.side(), object.sideAssumed(), object.file(), object.suffix(), properties);
    }
}
