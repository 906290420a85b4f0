package io.github.teamsexchange.delegation;

import io.github.teamsexchange.autodiscover.facts.HostingSide;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.connectors.exports.CmdletExports;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.delegation.facts.CalendarPermissions;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who may do what with a mailbox's calendar from exports of {@code Get-MailboxFolderPermission}. */
@ProbeSpec(
        fact = CalendarPermissions.class,
        wants = {MailboxLocation.class, KnownRecipients.class})
public final class CalendarPermissionsProbe implements Probe<CalendarPermissions> {

    /** Made by the service loader. */
    public CalendarPermissionsProbe() {}

    @Override
    public CalendarPermissions collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        Side side = HostingSide.of(evidence);
        CmdletExports exports = new CmdletExports(
                ports.configuration(),
                "Get-MailboxFolderPermission",
                side,
                DelegationExports.supplyPermissions(side, question.mailbox()));
        FolderOwner owner = new FolderOwner(question.mailbox(), side, evidence.find(KnownRecipients.class));
        FolderOwner.Owned owned = owner.choose(exports);
        Optional<String> known = new CalendarName(ports.configuration(), owner).find();
        String folder = CalendarName.among(owned.folders(), known)
                .orElseThrow(() -> exports.lacking("The exported permissions are those of "
                        + String.join(", ", owned.names()) + ", and nothing says which of them is the calendar"));
        List<ExportedObject> entries = owned.of(folder);
        return new CalendarPermissions(
                folder,
                PermissionReader.entries(entries),
                side,
                Optional.of(ExportSource.of(entries)),
                assumed(question, owned, folder, known));
    }

    private static List<String> assumed(
            Question question, FolderOwner.Owned owned, String folder, Optional<String> known) {
        List<String> assumed = new ArrayList<>();
        if (owned.assumed()) {
            assumed.add("Nothing says whose folder the permissions are about; taken for that of "
                    + question.mailbox().address());
        }
        if (known.isEmpty() && !folder.equalsIgnoreCase(CalendarName.ENGLISH)) {
            assumed.add("Nothing says that the folder is the calendar; taken for it because it is the only one");
        }
        return assumed;
    }
}
