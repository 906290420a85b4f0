package io.github.teamsexchange.autodiscover.facts;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What Autodiscover says about a mailbox, as far as it matters here.
 *
 * @param externalEws the EWS address for clients on the internet (POX: EXPR or EXHTTP; SOAP: ExternalEwsUrl)
 * @param internalEws the EWS address for clients inside (POX: EXCH; SOAP: InternalEwsUrl)
 * @param serverVersion the version the server states, such as {@code 15.1.2507}
 */
public record UserSettings(Optional<URI> externalEws, Optional<URI> internalEws, Optional<String> serverVersion) {

    /** Rejects missing parts. */
    public UserSettings {
        Objects.requireNonNull(externalEws, "externalEws");
        Objects.requireNonNull(internalEws, "internalEws");
        Objects.requireNonNull(serverVersion, "serverVersion");
    }

    /** The EWS address a client takes: the external one, else the internal one. */
    public Optional<URI> ewsUrl() {
        return externalEws.or(() -> internalEws);
    }
}
