package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.Candidate;
import io.github.teamsexchange.autodiscover.facts.DiscoveryAttempt;
import io.github.teamsexchange.autodiscover.facts.DiscoveryMethod;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.RedirectRule;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.check.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How to get the Autodiscover service to answer. */
final class ServiceRemedies {

    private static final String AUTODISCOVER =
            "https://learn.microsoft.com/exchange/architecture/client-access/autodiscover";

    private static final Remedy SIGN_IN = Remedy.instruction(
            "Give the diagnosis an account that may sign in: exchange.username and exchange.password, or exchange.token, for"
                    + " Exchange Server; online.token for Exchange Online.");

    private ServiceRemedies() {}

    static List<Remedy> unknownAddress(Mailbox mailbox) {
        return List.of(
                Remedy.command(
                        Shell.EXCHANGE_MANAGEMENT_SHELL,
                        "Shows what Exchange Server knows of the address.",
                        "Get-Recipient -Identity {} | Format-List RecipientTypeDetails,PrimarySmtpAddress,EmailAddresses",
                        mailbox.address()),
                Remedy.instruction(
                        "Check the address for a slip of the pen; else give the mailbox this address, or look for the"
                                + " server's error in its Application event log."));
    }

    static Remedy renew(String host) {
        return Remedy.instruction("Renew the certificate of " + host + " before its time ends.");
    }

    static Remedy publishHost(String domain) {
        return Remedy.instruction("Publish autodiscover." + domain
                        + " in the public DNS, with a certificate for this name, and let it lead to Exchange Server.")
                .link(AUTODISCOVER);
    }

    static List<Remedy> unanswered(Status status, DiscoveryAttempt attempt, Candidate best, Outcome outcome) {
        List<Remedy> remedies = new ArrayList<>();
        if (outcome instanceof Outcome.AuthenticationRequired required) {
            remedies.add(canAnswer(required) ? SIGN_IN : otherSchemes(required));
        } else if (outcome instanceof Outcome.AuthenticationFailed) {
            remedies.add(Remedy.instruction("Check exchange.username and exchange.password (or the token): try them as"
                    + " user@domain and as DOMAIN\\user, and see that Basic or Bearer is allowed for the account."));
        } else if (outcome instanceof Outcome.RedirectRefused refused && refused.why() == RedirectRule.FOREIGN) {
            remedies.add(
                    Remedy.instruction(
                            "If " + refused.target()
                                    + " is yours or your provider's, say so: redirects.allow = its host. Else find out who redirects there."));
        } else {
            remedies.addAll(mend(status, attempt, best, outcome));
        }
        return remedies;
    }

    private static List<Remedy> mend(Status status, DiscoveryAttempt attempt, Candidate best, Outcome outcome) {
        String domain = Mailbox.of(attempt.address()).domain();
        if (outcome instanceof Outcome.Unreached unreached) {
            String host = best.method() == DiscoveryMethod.ROOT_DOMAIN ? domain : "autodiscover." + domain;
            return RoutingRemedies.unreached(status, unreached.failure(), host);
        }
        if (status == Status.INCONCLUSIVE) {
            return List.of(
                    Remedy.instruction("Run the diagnosis again from a machine on the internet (vantage = outside)"
                            + " once every place above answers or refuses."));
        }
        Remedy passThrough =
                Remedy.instruction("Let requests for /autodiscover pass to Exchange Server unchanged: no sign-in"
                        + " of its own, no redirect to clear text or in a circle.");
        return best.method() == DiscoveryMethod.ROOT_DOMAIN
                ? List.of(publishHost(domain), passThrough)
                : List.of(passThrough);
    }

    private static boolean canAnswer(Outcome.AuthenticationRequired required) {
        return required.schemes().stream()
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .anyMatch(scheme -> scheme.equals("basic") || scheme.equals("bearer"));
    }

    private static Remedy otherSchemes(Outcome.AuthenticationRequired required) {
        return Remedy.instruction(
                "The server offers only " + String.join(", ", required.schemes())
                        + ", and this diagnosis signs in with Basic or Bearer: allow one of them on the Autodiscover virtual directory,"
                        + " or give exchange.token once OAuth is offered. Until then use the connectivity analyzer's Outlook test.");
    }
}
