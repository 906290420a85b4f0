package io.github.teamsexchange.check;

import java.net.URI;
import java.util.Objects;

/**
 * Where Microsoft's services are to be asked.
 *
 * @param exchangeOnline such as {@code https://outlook.office365.com}
 * @param entra such as {@code https://login.microsoftonline.com}
 * @param graph such as {@code https://graph.microsoft.com}
 * @param endpoints where the addresses of all of them are published
 */
public record MicrosoftCloud(URI exchangeOnline, URI entra, URI graph, PublishedEndpoints endpoints) {

    /** Rejects missing parts. */
    public MicrosoftCloud {
        Objects.requireNonNull(exchangeOnline, "exchangeOnline");
        Objects.requireNonNull(entra, "entra");
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(endpoints, "endpoints");
    }

    /** A cloud whose addresses are published where most clouds' are. */
    public MicrosoftCloud(URI exchangeOnline, URI entra, URI graph) {
        this(exchangeOnline, entra, graph, PublishedEndpoints.DEFAULT);
    }
}
