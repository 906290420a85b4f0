package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.autodiscover.facts.ExchangeOnlineHosts;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import java.net.URI;
import java.util.List;

/** How to open the way to the calendar, or to find out more about it. */
final class ReadingRemedies {

    private static final String INTERACT = "https://learn.microsoft.com/microsoftteams/exchange-teams-interact";

    private ReadingRemedies() {}

    static Remedy credentials(URI ews, Question question) {
        return ExchangeOnlineHosts.serve(ews, question.cloud())
                ? Remedy.instruction("Set online.token to a token for Exchange Online of the mailbox's owner, or of an"
                        + " application that may read the calendar, and run the diagnosis again.")
                : Remedy.instruction(
                        "Set exchange.username and exchange.password (or exchange.token) to an account that may"
                                + " read the calendar, best the owner's own, and run the diagnosis again.");
    }

    static Remedy passThrough(URI ews) {
        return Remedy.instruction("See to it that the reverse proxy or firewall passes " + ews.getPath() + " of "
                        + ews.getHost()
                        + " through to Exchange as it comes, without a sign-in of its own and without a filter: Teams comes with"
                        + " a token that only Exchange understands.")
                .link(INTERACT);
    }

    static List<Remedy> policies(Mailbox mailbox) {
        return List.of(
                Remedy.command(
                        Shell.EXCHANGE_MANAGEMENT_SHELL,
                        "Shows the organization's switch and lists that close EWS; ews-policy.organization says which of them is"
                                + " wrong, if it is given this as evidence.",
                        "Get-OrganizationConfig | Format-List Ews*"),
                Remedy.command(
                        Shell.EXCHANGE_MANAGEMENT_SHELL,
                        "Shows the mailbox's, for ews-policy.mailbox.",
                        "Get-CASMailbox -Identity {} | Format-List Ews*",
                        mailbox.userPrincipalName()));
    }

    static Remedy elsewhere(Mailbox mailbox) {
        return Remedy.command(
                Shell.EXCHANGE_MANAGEMENT_SHELL,
                "Shows whether Exchange Server has the mailbox; if it has not, Exchange Online must not send Teams here.",
                "Get-Recipient -Identity {} | Format-List RecipientTypeDetails, PrimarySmtpAddress, ExternalEmailAddress",
                mailbox.address());
    }

    static Remedy unreached(Status status, URI ews, Vantage vantage) {
        if (status == Status.INCONCLUSIVE && vantage != Vantage.OUTSIDE) {
            return Remedy.instruction(
                    "Run the diagnosis from a machine on the internet, and say so with vantage = outside.");
        }
        return Remedy.instruction("Publish " + ews.getHost()
                        + " on the internet, at least to Microsoft's published addresses: its name in the public DNS, TCP port"
                        + " 443, and a certificate that is valid for it.")
                .link(INTERACT);
    }
}
