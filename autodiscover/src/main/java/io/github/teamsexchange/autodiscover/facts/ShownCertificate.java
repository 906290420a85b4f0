package io.github.teamsexchange.autodiscover.facts;

import java.time.Instant;
import java.util.List;

/**
 * The certificate that a host showed.
 *
 * @param host the name asked for
 * @param subject whom it is for
 * @param names the names it holds, at most some dozens
 * @param issuer who signed it
 * @param notAfter when its time ends
 */
public record ShownCertificate(String host, String subject, List<String> names, String issuer, Instant notAfter) {

    /** Copies the names. */
    public ShownCertificate {
        names = List.copyOf(names);
    }
}
