package io.github.teamsexchange.autodiscover.facts;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * One place where the Autodiscover service may be, and all that was done to ask there.
 *
 * @param method the way it was found
 * @param url where it begins: an address, or for a record of the name system its name
 * @param steps what was done, in order
 * @param outcome how it ended
 * @param restarted the candidates of the other mail address, if the server sent us to one; else empty
 * @param certificates what the https hosts on the way showed, in order
 * @param elapsed from its beginning to its end
 */
public record Candidate(
        DiscoveryMethod method,
        String url,
        List<Step> steps,
        Outcome outcome,
        List<Candidate> restarted,
        List<ShownCertificate> certificates,
        Duration elapsed) {

    /** Copies the lists. */
    public Candidate {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(elapsed, "elapsed");
        steps = List.copyOf(steps);
        restarted = List.copyOf(restarted);
        certificates = List.copyOf(certificates);
    }
}
