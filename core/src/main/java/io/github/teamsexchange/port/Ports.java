package io.github.teamsexchange.port;

import java.util.Objects;

/**
 * The four ports of one engine.
 *
 * @param http asks web servers
 * @param dns asks the domain name system
 * @param tls looks at certificates
 * @param configuration holds exported configuration objects
 */
public record Ports(Http http, Dns dns, Tls tls, Configuration configuration) {

    /** Rejects missing ports. */
    public Ports {
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(dns, "dns");
        Objects.requireNonNull(tls, "tls");
        Objects.requireNonNull(configuration, "configuration");
    }

    /** The same ports with other configuration objects. */
    public Ports with(Configuration other) {
        return new Ports(http, dns, tls, other);
    }
}
