package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.MailboxPlan;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Somebody who asks, and the mailboxes there are.
 *
 * @param deployment where all mailboxes are
 * @param here tells the mailboxes that are on these servers
 * @param caller the visitor's own address; empty for a stranger
 */
record Visitor(Deployment deployment, Predicate<MailboxPlan> here, Optional<String> caller) {

    /** The mailbox of an address, the visitor's own one if the address is empty. */
    Access open(String address) throws Refusal {
        String wanted = address.isEmpty() ? caller.orElse("") : address;
        MailboxPlan mailbox = deployment.mailbox(wanted).filter(here).orElseThrow(Refusal::noMailbox);
        return access(mailbox);
    }

    /** What the visitor may do with a mailbox. */
    Access access(MailboxPlan mailbox) {
        return new Access(mailbox, caller.orElse(""));
    }

    /** A name for an address, its own if nobody of that address is known. */
    String nameOf(String address) {
        return deployment
                .mailbox(address)
                .map(mailbox -> mailbox.contents().displayName())
                .orElse(address);
    }
}
