package io.github.teamsexchange.check;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where Microsoft publishes the addresses of its services.
 *
 * @param service the web service, such as {@code https://endpoints.office.com}; empty if a saved copy stands in for it
 * @param instance the cloud it is asked for, such as {@code Worldwide}
 */
public record PublishedEndpoints(Optional<URI> service, String instance) {

    /** What holds unless the settings say otherwise. */
    public static final PublishedEndpoints DEFAULT =
            new PublishedEndpoints(Optional.of(URI.create("https://endpoints.office.com")), "Worldwide");

    /** Rejects missing parts. */
    public PublishedEndpoints {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(instance, "instance");
    }
}
