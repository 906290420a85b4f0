package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.delegation.facts.CalendarPermissions;
import io.github.teamsexchange.port.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * How to give a delegate the right to a calendar. {@code Set-} works only where there is an entry and {@code Add-} only
 * where there is none (protocols §5.2); the folder's name is the mailbox's own.
 *
 * @param delegator whose calendar it is
 * @param delegate who needs the right
 * @param permissions what was read
 */
record PermissionRemedies(Mailbox delegator, Mailbox delegate, CalendarPermissions permissions) {

    private static final String OUTLOOK =
            "https://support.microsoft.com/office/allow-someone-else-to-manage-your-mail-and-calendar-41c40c04-3bd1-4d22-963a-28eafec25926";

    List<Remedy> add() {
        return List.of(change("Add", "Gives the delegate an entry of their own."), throughOutlook());
    }

    List<Remedy> set() {
        return List.of(change("Set", "Replaces what the delegate's entry grants."), throughOutlook());
    }

    /** Where it is not known whether one of the entries is the delegate's. */
    List<Remedy> addOrSet(List<String> users) {
        List<Remedy> remedies = new ArrayList<>();
        remedies.add(change("Set", "Replaces what the delegate's entry grants.")
                .onlyIf("one of these entries is the delegate's"));
        remedies.add(change("Add", "Gives the delegate an entry of their own.").onlyIf("none of them is"));
        remedies.add(throughOutlook());
        remedies.addAll(resolve(users, List.of()));
        return remedies;
    }

    /** What to export so that names become people, and groups their members. */
    List<Remedy> resolve(List<String> users, List<String> groups) {
        List<Remedy> remedies = new ArrayList<>();
        List<String> people = new ArrayList<>(users);
        people.removeAll(groups);
        if (!people.isEmpty()) {
            people.add(delegate.userPrincipalName());
            remedies.add(DelegationExports.resolve(permissions.side(), people));
        }
        remedies.addAll(DelegationExports.members(permissions.side(), groups));
        return remedies;
    }

    Remedy export() {
        return Remedy.command(
                DelegationExports.shell(permissions.side()),
                "Export the permissions in full and hand the file over as evidence.",
                "Get-MailboxFolderPermission -Identity {} | Export-Clixml -Path Get-MailboxFolderPermission-"
                        + permissions.side().word() + ".xml",
                folder());
    }

    static Remedy throughOutlook() {
        return Remedy.instruction("Have the delegator name the delegate anew in Outlook (File, Account Settings,"
                        + " Delegate Access): that sets the folder's permission, Send on Behalf and the delegate's entry at"
                        + " once.")
                .link(OUTLOOK);
    }

    private Remedy change(String verb, String text) {
        boolean online = permissions.side() == Side.EXCHANGE_ONLINE;
        return Remedy.command(
                DelegationExports.shell(permissions.side()),
                text,
                verb + "-MailboxFolderPermission -Identity {} -User {} -AccessRights Editor"
                        + (online ? " -SharingPermissionFlags Delegate" : ""),
                folder(),
                delegate.userPrincipalName());
    }

    private String folder() {
        return delegator.userPrincipalName() + ":\\" + permissions.folder();
    }
}
