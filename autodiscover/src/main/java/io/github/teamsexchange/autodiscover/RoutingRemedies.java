package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Ending;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.NoAddress;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.port.Failure;
import java.util.List;

/** How to mend the ways in which routing fails. */
final class RoutingRemedies {

    private static final String HYBRID = "https://learn.microsoft.com/exchange/exchange-hybrid";

    static final Remedy MAILBOX_NOT_ONLINE = Remedy.instruction(
                    "If the mailbox is on premises, Exchange Online believes otherwise: look for a second mailbox of the same"
                            + " user in Exchange Online, and for an Exchange Online license assigned before the user was"
                            + " synchronized. If it was moved to Exchange Online, nothing is to be done.")
            .link(HYBRID);

    static final Remedy ASK_AGAIN = Remedy.instruction("Run the diagnosis again in a few minutes.");

    private RoutingRemedies() {}

    static List<Remedy> externalUrl(String domain) {
        return List.of(
                Remedy.command(
                        Shell.EXCHANGE_MANAGEMENT_SHELL,
                        "Shows what each server publishes.",
                        "Get-WebServicesVirtualDirectory | Format-List Identity,InternalUrl,ExternalUrl"),
                Remedy.command(
                                Shell.EXCHANGE_MANAGEMENT_SHELL,
                                "Sets the address that Autodiscover gives to the outside; put in the host name under which"
                                        + " your servers are published, if it is another.",
                                "Get-WebServicesVirtualDirectory | Set-WebServicesVirtualDirectory -ExternalUrl {}",
                                "https://mail." + domain + "/EWS/Exchange.asmx")
                        .onlyIf("all servers are published under one name"));
    }

    static List<Remedy> unknownMailbox(Mailbox mailbox) {
        return List.of(
                Remedy.command(
                        Shell.EXCHANGE_ONLINE_POWERSHELL,
                        "Shows what Exchange Online knows of the address; a mailbox on premises must be there as a MailUser.",
                        "Get-Recipient -Identity {} | Format-List RecipientTypeDetails,PrimarySmtpAddress,ExternalEmailAddress",
                        mailbox.address()),
                Remedy.instruction(
                                "Check the address for a slip of the pen; else see to it that Microsoft Entra Connect"
                                        + " synchronizes the user, with the option for Exchange hybrid deployment switched on.")
                        .link(HYBRID));
    }

    static List<Remedy> forEnding(Ending ending, String host) {
        if (ending instanceof NoAddress) {
            return externalUrl(host.replaceFirst("(?i)^autodiscover\\.", ""));
        }
        return List.of(Remedy.instruction("See to it that " + host
                        + " passes requests for /autodiscover/autodiscover.json through to Exchange Server unchanged: no"
                        + " sign-in of its own, no redirect, no filter on path, agent or address.")
                .link(HYBRID));
    }

    static List<Remedy> unreached(Status status, Failure failure, String host) {
        if (status == Status.INCONCLUSIVE) {
            return List.of(Remedy.instruction(
                    "Run the diagnosis from a machine on the internet, and say so with vantage = outside. A firewall that admits"
                            + " only Microsoft's addresses looks like this too: then check its allow list instead."));
        }
        if (failure.isDns()) {
            return List.of(Remedy.instruction(
                    "Publish " + host + " in the public DNS, pointing to the reverse proxy or the Exchange servers."));
        }
        if (failure.isTls()) {
            return List.of(Remedy.instruction("Give " + host
                    + " a certificate that is valid now, holds this name, comes from a public certification authority and is sent"
                    + " with its intermediates; offer TLS 1.2 or later."));
        }
        return List.of(Remedy.instruction(
                "Open TCP port 443 of " + host + " to the internet, at least to Microsoft's published addresses."));
    }

    static Remedy reach(String host) {
        return Remedy.instruction("Let this machine reach https://" + host
                + ", if need be through a proxy (http.proxy), and run the diagnosis again.");
    }
}
