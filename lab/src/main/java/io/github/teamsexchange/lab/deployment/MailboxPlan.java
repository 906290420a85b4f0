package io.github.teamsexchange.lab.deployment;

import java.util.Optional;

/**
 * A mailbox as each of the two directories sees it.
 *
 * @param address its SMTP address, in lower case
 * @param online what Exchange Online takes it for
 * @param onPremises what Exchange Server takes it for
 * @param routing the address that leads to where the mailbox is, in lower case: RemoteRoutingAddress of a remote
 *     mailbox, ExternalEmailAddress of a mail user; empty for its own
 * @param contents what is in it, wherever it is
 */
public record MailboxPlan(
        String address, Online online, OnPremises onPremises, Optional<String> routing, MailboxContents contents) {

    /** What Exchange Online takes an address for. */
    public enum Online {
        /** A mailbox of its own. */
        MAILBOX,
        /** A mail user: the mailbox is on-premises. */
        MAIL_USER,
        /** Nothing it knows. */
        ABSENT
    }

    /** What Exchange Server takes an address for. */
    public enum OnPremises {
        /** A mailbox of its own. */
        MAILBOX,
        /** A remote mailbox: it is in Exchange Online. */
        REMOTE_MAILBOX,
        /** Nothing it knows. */
        ABSENT
    }

    /** The part before the at sign. */
    public String localPart() {
        return address.substring(0, address.lastIndexOf('@'));
    }

    /** The part behind the at sign. */
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
