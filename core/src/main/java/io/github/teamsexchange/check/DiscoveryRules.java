package io.github.teamsexchange.check;

import io.github.teamsexchange.port.HostPatterns;
import java.time.Duration;
import java.util.Objects;

/**
 * How Autodiscover is to be carried out.
 *
 * @param grace how long a better-ranked address may be silent before a worse-ranked one that has answered is believed
 * @param consented hosts outside the mail domain to which a redirect may lead, and that may have credentials
 */
public record DiscoveryRules(Duration grace, HostPatterns consented) {

    /** What holds unless the settings say otherwise. */
    public static final DiscoveryRules DEFAULT = new DiscoveryRules(Duration.ofMillis(250), HostPatterns.NONE);

    /** Rejects missing parts. */
    public DiscoveryRules {
        Objects.requireNonNull(grace, "grace");
        Objects.requireNonNull(consented, "consented");
    }
}
