package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.port.Side;

/** On which side a mailbox is judged: a location that is not known stops nothing (contract §3, mailbox-location). */
public final class HostingSide {

    private HostingSide() {}

    /** The side; Exchange Server where the location is not known. */
    public static Side of(Evidence evidence) {
        return isOnline(evidence) ? Side.EXCHANGE_ONLINE : Side.ON_PREMISES;
    }

    /** Tells whether the mailbox is known to be in Exchange Online. */
    public static boolean isOnline(Evidence evidence) {
        return evidence.find(MailboxLocation.class)
                .filter(MailboxLocation.ExchangeOnline.class::isInstance)
                .isPresent();
    }

    /** Tells whether it is known where the mailbox is. */
    public static boolean isKnown(Evidence evidence) {
        return evidence.find(MailboxLocation.class)
                .filter(location -> !(location instanceof MailboxLocation.Unknown))
                .isPresent();
    }
}
