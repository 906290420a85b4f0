package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.PowerShell;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.stream.IntStream;

/** How to supply what the exports lack. */
final class DelegationExports {

    private DelegationExports() {}

    /** How to supply one mailbox's objects, as a sentence without a full stop. */
    static String supply(Side side, String cmdlet, Mailbox mailbox) {
        return sentence(side, cmdlet + " -Identity " + quoted(mailbox.userPrincipalName()), cmdlet);
    }

    /** How to supply the permissions of a calendar, whatever its name. */
    static String supplyPermissions(Side side, Mailbox mailbox) {
        return sentence(
                        side,
                        "Get-MailboxFolderPermission -Identity " + quoted(mailbox.userPrincipalName() + ":\\Calendar"),
                        "Get-MailboxFolderPermission")
                + "; where the calendar has another name, that name takes the place of Calendar";
    }

    static Shell shell(Side side) {
        return side == Side.EXCHANGE_ONLINE ? Shell.EXCHANGE_ONLINE_POWERSHELL : Shell.EXCHANGE_MANAGEMENT_SHELL;
    }

    /** Resolves identities to people. */
    static Remedy resolve(Side side, List<String> identities) {
        return Remedy.command(
                shell(side),
                "Export who these are and hand the file over as evidence.",
                "{} | ForEach-Object { Get-Recipient -Identity $_ } | Export-Clixml -Path Get-Recipient-" + side.word()
                        + ".xml",
                identities);
    }

    /** Shows who is in each of some groups, a file for each. */
    static List<Remedy> members(Side side, List<String> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> Remedy.command(
                        shell(side),
                        "Export who is in the group and hand the file over as evidence.",
                        "Get-DistributionGroupMember -Identity {} -ResultSize Unlimited | Select-Object *, @{n='Group';e={{}}}"
                                + " | Export-Clixml -Path Get-DistributionGroupMember-" + side.word() + "-" + (i + 1)
                                + ".xml",
                        groups.get(i),
                        groups.get(i)))
                .toList();
    }

    private static String sentence(Side side, String command, String cmdlet) {
        String where = side == Side.EXCHANGE_ONLINE ? "Exchange Online PowerShell" : "the Exchange Management Shell";
        return "In " + where + " run " + command + " | Export-Clixml -Path " + cmdlet + "-" + side.word()
                + ".xml and hand the file over as evidence";
    }

    private static String quoted(String value) {
        return PowerShell.quote(value).orElse("<the mailbox>");
    }
}
