package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.PowerShell;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.connectors.exports.CmdletExports;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.Side;

/** What Teams and Graph PowerShell export, and how to supply it. */
final class TeamsExports {

    private TeamsExports() {}

    static CmdletExports ofUser(Configuration configuration, Mailbox mailbox) {
        String who = PowerShell.quote(mailbox.userPrincipalName()).orElse("<the user>");
        return exports(configuration, "Get-CsOnlineUser", "Get-CsOnlineUser -Identity " + who);
    }

    static CmdletExports ofAll(Configuration configuration, String cmdlet) {
        return exports(configuration, cmdlet, cmdlet);
    }

    static CmdletExports ofLicenses(Configuration configuration, Mailbox mailbox) {
        String who = PowerShell.quote(mailbox.userPrincipalName()).orElse("<the user>");
        return new CmdletExports(
                configuration,
                "Get-MgUserLicenseDetail",
                Side.TEAMS,
                supply("a PowerShell with the Microsoft Graph module", "Get-MgUserLicenseDetail -UserId " + who));
    }

    /** The remedy for an export that does not tell enough. */
    static Remedy again(String cmdlet) {
        return Remedy.command(
                Shell.TEAMS_POWERSHELL,
                "Export it in full and hand the file over as evidence; what the console displays cuts lists short.",
                cmdlet + " | Export-Clixml -Depth 5 -Path " + cmdlet + "-teams.xml");
    }

    /** The same for the user in question. */
    static Remedy userAgain(Mailbox mailbox) {
        return Remedy.command(
                Shell.TEAMS_POWERSHELL,
                "Export the user in full and hand the file over as evidence.",
                "Get-CsOnlineUser -Identity {} | Export-Clixml -Depth 5 -Path Get-CsOnlineUser-teams.xml",
                mailbox.userPrincipalName());
    }

    private static CmdletExports exports(Configuration configuration, String cmdlet, String command) {
        return new CmdletExports(configuration, cmdlet, Side.TEAMS, supply("Teams PowerShell", command));
    }

    private static String supply(String where, String command) {
        String cmdlet = command.split(" ", 2)[0];
        return "In " + where + " run " + command + " | Export-Clixml -Depth 5 -Path " + cmdlet
                + "-teams.xml and hand the file over as evidence";
    }
}
