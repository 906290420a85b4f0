package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.PowerShell;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A level at which EWS is opened or closed: an organization or one mailbox in it. Knows its cmdlets.
 *
 * @param subject how sentences call it
 * @param side which organization
 * @param cmdlet what shows its settings
 * @param setter the beginning of the command that changes them, one placeholder for each value of {@code identity}
 * @param identity whom the command is about; empty for the organization
 */
record EwsLevel(String subject, Side side, String cmdlet, String setter, List<String> identity) {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9._@-]+");

    static EwsLevel organization(Side side) {
        return new EwsLevel("the organization", side, "Get-OrganizationConfig", "Set-OrganizationConfig", List.of());
    }

    static EwsLevel mailbox(Mailbox mailbox, Side side) {
        return new EwsLevel(
                "the mailbox " + mailbox.address(),
                side,
                "Get-CASMailbox",
                "Set-CASMailbox -Identity {}",
                List.of(mailbox.userPrincipalName()));
    }

    Shell shell() {
        return side == Side.EXCHANGE_ONLINE ? Shell.EXCHANGE_ONLINE_POWERSHELL : Shell.EXCHANGE_MANAGEMENT_SHELL;
    }

    /** The remedy for evidence that is missing or too little. */
    Remedy export() {
        return Remedy.command(
                shell(),
                "Export the settings in full and hand the file over as evidence.",
                exportTemplate(),
                identity.toArray());
    }

    /** The same as a sentence without a full stop, for the engine to print when there is no export at all. */
    String supply() {
        String where =
                "In " + (side == Side.EXCHANGE_ONLINE ? "Exchange Online PowerShell" : "the Exchange Management Shell");
        String quoted =
                identity.isEmpty() ? "" : PowerShell.quote(identity.get(0)).orElse("<the mailbox>");
        return where + " run " + exportTemplate().replace("{}", quoted) + " and hand the file over as evidence";
    }

    private String exportTemplate() {
        String who = identity.isEmpty() ? "" : " -Identity {}";
        return cmdlet + who + " | Export-Clixml -Path " + fileName();
    }

    /** The suffix says whose it is, as far as a file can be called so, and the side, which the content may not tell. */
    private String fileName() {
        String owner = identity.stream()
                .filter(name -> FILE_NAME.matcher(name).matches())
                .map(name -> "-" + name)
                .findFirst()
                .orElse("");
        return cmdlet + owner + "-" + side.word() + ".xml";
    }
}
