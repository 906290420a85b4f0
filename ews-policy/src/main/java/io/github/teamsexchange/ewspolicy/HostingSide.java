package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.port.Side;

/** On which side a mailbox is judged: a location that is not known stops nothing (contract §3, mailbox-location). */
final class HostingSide {

    private HostingSide() {}

    static Side of(Evidence evidence) {
        return isOnline(evidence) ? Side.EXCHANGE_ONLINE : Side.ON_PREMISES;
    }

    static boolean isOnline(Evidence evidence) {
        return evidence.find(MailboxLocation.class)
                .filter(MailboxLocation.ExchangeOnline.class::isInstance)
                .isPresent();
    }

    static boolean isKnown(Evidence evidence) {
        return evidence.find(MailboxLocation.class)
                .filter(location -> !(location instanceof MailboxLocation.Unknown))
                .isPresent();
    }
}
