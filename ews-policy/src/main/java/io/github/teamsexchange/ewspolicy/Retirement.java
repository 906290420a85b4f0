package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import java.time.Duration;
import java.time.Instant;

/** Microsoft's dates for EWS in Exchange Online (protocols §2.4), and the commands that belong to them. */
final class Retirement {

    /** From then on, organization by organization, a switch that is not set is set to False. */
    static final Instant DISABLEMENT = Instant.parse("2026-10-01T00:00:00Z");

    /** From then on nothing switches EWS on. */
    static final Instant SHUTDOWN = Instant.parse("2027-04-01T00:00:00Z");

    /** How long before a date it is time to warn. */
    static final Duration NOTICE = Duration.ofDays(90);

    private static final String EXPORT = "Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy"
            + " | Export-Clixml -Path Get-OrganizationConfig-exchange-online.xml";

    /** How to supply the export, as a sentence without a full stop. */
    static final String SUPPLY = "In Exchange Online PowerShell run " + EXPORT + " and hand the file over as evidence";

    private Retirement() {}

    static boolean isOver(Instant asOf) {
        return !asOf.isBefore(SHUTDOWN);
    }

    static boolean shutdownIsNear(Instant asOf) {
        return !asOf.isBefore(SHUTDOWN.minus(NOTICE));
    }

    static boolean disablementHasBegun(Instant asOf) {
        return !asOf.isBefore(DISABLEMENT);
    }

    static boolean disablementIsNear(Instant asOf) {
        return !asOf.isBefore(DISABLEMENT.minus(NOTICE));
    }

    static Remedy export() {
        return Remedy.command(
                Shell.EXCHANGE_ONLINE_POWERSHELL,
                "Export the settings with the application ids, which the cmdlet shows only on request, and hand the file over"
                        + " as evidence.",
                EXPORT);
    }

    static Remedy switchOn() {
        return Remedy.command(
                        Shell.EXCHANGE_ONLINE_POWERSHELL,
                        "Switches EWS on for the organization in Exchange Online; it can take a day to work.",
                        "Set-OrganizationConfig -EwsEnabled $true")
                .onlyIf("EwsAllowedAppIDs lists every application that still needs EWS, the id of Teams "
                        + TeamsAgents.TEAMS_APP_ID + " among them: with the switch on, the others are shut out");
    }

    /** The setter writes the whole list, so a command that names one id would drop the others; hence no command. */
    static Remedy admitTeams() {
        return Remedy.instruction(
                "Add the id of Teams, " + TeamsAgents.TEAMS_APP_ID + ", to EwsAllowedAppIDs of the Exchange"
                        + " Online organization. Setting it writes the whole list: give the ids it has now together with the new one."
                        + " It can take a day to work.");
    }

    static Remedy moveOn() {
        return Remedy.instruction(
                "Whatever still reads Exchange Online through EWS must move to Microsoft Graph before " + day(SHUTDOWN)
                        + "; nothing switches EWS on afterwards.");
    }

    static Remedy over() {
        return Remedy.instruction(
                "Nothing switches EWS on again in Exchange Online. Use current Teams clients, move other"
                        + " applications to Microsoft Graph, and ask Microsoft Support where Teams still fails.");
    }

    static String day(Instant instant) {
        return instant.toString().substring(0, "2026-10-01".length());
    }
}
