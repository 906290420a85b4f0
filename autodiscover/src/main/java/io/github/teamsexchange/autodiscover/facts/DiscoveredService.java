package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Fact;
import java.net.URI;
import java.util.Objects;

/**
 * Where the Autodiscover service of a mail domain answers, known as soon as no better-ranked candidate can change it.
 *
 * @param endpoint the address that answered about the first mail address it was asked for
 * @param method the way it was found
 * @param address that first mail address
 * @param outcome what was said about it
 */
public record DiscoveredService(URI endpoint, DiscoveryMethod method, String address, Outcome outcome) implements Fact {

    /** Rejects missing parts. */
    public DiscoveredService {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(outcome, "outcome");
    }
}
