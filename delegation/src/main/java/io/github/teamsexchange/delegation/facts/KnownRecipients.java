package io.github.teamsexchange.delegation.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.port.Side;
import java.util.List;

/**
 * Everybody whom the exports describe; there may be nobody.
 *
 * @param all of every side
 */
public record KnownRecipients(List<Recipient> all) implements Fact {

    /** Nobody at all: no export describes anybody. */
    public static final KnownRecipients NONE = new KnownRecipients(List.of());

    /** Copies the list. */
    public KnownRecipients {
        all = List.copyOf(all);
    }

    /** Those whom an identity can mean in one organization. */
    public List<Recipient> meantBy(Identity identity, Side side) {
        return all.stream()
                .filter(recipient -> recipient.side() == side && recipient.isMeantBy(identity))
                .toList();
    }
}
