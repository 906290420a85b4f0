package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.DocumentPlan;
import io.github.teamsexchange.lab.deployment.FrontEndPlan;
import io.github.teamsexchange.lab.deployment.MailboxPlan;
import java.util.Optional;

/** What one organization's Autodiscover knows about an address. */
@FunctionalInterface
interface Directory {

    /** Looks an address up. */
    Entry find(String address);

    /** What is known about an address. */
    sealed interface Entry {

        /** Its mailbox is here. */
        record Here(String address) implements Entry {}

        /** Its mailbox is elsewhere, where it has another address. */
        record Elsewhere(String address) implements Entry {}

        /** Nothing. */
        record Unknown() implements Entry {}
    }

    /** The directory of the Exchange servers behind a host. */
    static Directory onPremises(Deployment deployment, FrontEndPlan frontEnd) {
        return address -> {
            Optional<MailboxPlan> mailbox = deployment.mailbox(address);
            boolean here = mailbox.filter(one -> one.onPremises() == MailboxPlan.OnPremises.MAILBOX)
                    .isPresent();
            if (here || frontEnd.autodiscover().answersUnknown()) {
                return new Entry.Here(mailbox.map(MailboxPlan::address).orElse(address));
            }
            return mailbox.filter(one -> one.onPremises() == MailboxPlan.OnPremises.REMOTE_MAILBOX)
                    .flatMap(MailboxPlan::routing)
                    .<Entry>map(Entry.Elsewhere::new)
                    .orElseGet(Entry.Unknown::new);
        };
    }

    /** The directory of Exchange Online. */
    static Directory online(Deployment deployment) {
        return address -> deployment
                .mailbox(address)
                .filter(mailbox -> mailbox.online() == MailboxPlan.Online.MAILBOX)
                .<Entry>map(mailbox -> new Entry.Here(mailbox.address()))
                .orElseGet(Entry.Unknown::new);
    }

    /** The same directory, sending everybody to another address if a plan says so. */
    default Directory redirecting(DocumentPlan plan) {
        return plan.redirectAddress()
                .<Directory>map(other -> address -> new Entry.Elsewhere(other))
                .orElse(this);
    }
}
