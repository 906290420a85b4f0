package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Fact;
import java.net.URI;
import java.util.Objects;

/**
 * What the Autodiscover service of the mail domain says about one mailbox.
 *
 * @param endpoint the service's address
 * @param outcome what it says, redirects followed
 */
public record MailboxAnswer(URI endpoint, Outcome outcome) implements Fact {

    /** Rejects missing parts. */
    public MailboxAnswer {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(outcome, "outcome");
    }
}
