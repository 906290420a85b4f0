package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.ewspolicy.facts.MailboxEws;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Ports;
import java.util.List;

/** Reads a mailbox's EWS settings from exports of {@code Get-CASMailbox}. */
@ProbeSpec(fact = MailboxEws.class, wants = MailboxLocation.class)
public final class MailboxEwsProbe implements Probe<MailboxEws> {

    /** For the service loader. */
    public MailboxEwsProbe() {}

    @Override
    public MailboxEws collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        Mailbox mailbox = question.mailbox();
        EwsLevel level = EwsLevel.mailbox(mailbox, HostingSide.of(evidence));
        List<ExportedObject> all =
                new Exports(ports.configuration(), level.cmdlet(), level.side(), level.supply()).objects();
        List<ExportedObject> his = owned(Ownership.HIS, all, mailbox);
        List<ExportedObject> chosen = his.isEmpty() ? assumed(all, level, mailbox) : his;
        return new MailboxEws(new Agreement(chosen).settings(), Exports.source(chosen), his.isEmpty());
    }

    /**
     * The article's own command prints no identity: what is nobody else's is taken for his, and the finding says so.
     */
    private static List<ExportedObject> assumed(List<ExportedObject> all, EwsLevel level, Mailbox mailbox)
            throws NotObserved {
        List<ExportedObject> untold = owned(Ownership.UNTOLD, all, mailbox);
        if (untold.isEmpty()) {
            throw NotObserved.notSupplied(
                    "None of the exported mailboxes is " + mailbox.address() + "; looked at "
                            + String.join(", ", files(all)),
                    level.supply());
        }
        if (files(untold).size() < untold.size()) {
            throw NotObserved.notSupplied(
                    String.join(", ", files(untold)) + " hold several mailboxes and do not say which of them is "
                            + mailbox.address(),
                    level.supply());
        }
        return untold;
    }

    private static List<ExportedObject> owned(Ownership ownership, List<ExportedObject> objects, Mailbox mailbox) {
        return objects.stream()
                .filter(object -> Ownership.of(object, mailbox) == ownership)
                .toList();
    }

    private static List<String> files(List<ExportedObject> objects) {
        return objects.stream().map(ExportedObject::file).distinct().toList();
    }
}
