package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a SOAP service says.
 *
 * @param outcomes by mail address, in the order they were asked for
 * @param serverVersion the version that the answering server states of itself, such as {@code 15.1.2507.66}
 */
public record SoapAnswer(Map<String, Outcome> outcomes, Optional<String> serverVersion) {

    /** Copies the outcomes. */
    public SoapAnswer {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        Objects.requireNonNull(serverVersion, "serverVersion");
    }
}
