package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;

/** Where a mailbox can be. */
final class Locations {

    private Locations() {}

    static MailboxLocation onPremises() {
        return new MailboxLocation.OnPremises("on-premises");
    }

    static MailboxLocation exchangeOnline() {
        return new MailboxLocation.ExchangeOnline("Exchange Online");
    }

    static MailboxLocation unknown() {
        return new MailboxLocation.Unknown("unknown");
    }
}
