package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Fact;
import java.net.URI;
import java.util.Objects;

/**
 * The EWS address that Autodiscover V2 gives for the mailbox.
 *
 * @param url absolute
 */
public record EwsAddress(URI url) implements Fact {

    /** Rejects a missing address. */
    public EwsAddress {
        Objects.requireNonNull(url, "url");
    }
}
