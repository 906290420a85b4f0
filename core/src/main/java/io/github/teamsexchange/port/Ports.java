package io.github.teamsexchange.port;

import java.util.Objects;

/**
 * The five ports of one engine.
 *
 * @param http asks web servers
 * @param dns asks the domain name system
 * @param tls looks at certificates
 * @param configuration holds exported configuration objects
 * @param documents holds the files that settings name
 */
public record Ports(Http http, Dns dns, Tls tls, Configuration configuration, Documents documents) {

    /** Rejects missing ports. */
    public Ports {
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(dns, "dns");
        Objects.requireNonNull(tls, "tls");
        Objects.requireNonNull(configuration, "configuration");
        Objects.requireNonNull(documents, "documents");
    }

    /** Ports where no setting names a file. */
    public Ports(Http http, Dns dns, Tls tls, Configuration configuration) {
        this(http, dns, tls, configuration, Documents.NONE);
    }

    /** The same ports with other configuration objects. */
    public Ports with(Configuration other) {
        return new Ports(http, dns, tls, other, documents);
    }

    /** The same ports with other files. */
    public Ports with(Documents other) {
        return new Ports(http, dns, tls, configuration, other);
    }
}
