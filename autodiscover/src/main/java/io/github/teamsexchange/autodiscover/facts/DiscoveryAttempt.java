package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the Autodiscover service of a mail domain was looked for: every candidate with how it ended (article, common step
 * 1; protocols §1.2, §10.2).
 *
 * @param address the mail address that was asked about; another one of the domain would have found the same candidates
 * @param candidates all of them, the best-ranked first
 */
public record DiscoveryAttempt(String address, List<Candidate> candidates) implements Fact {

    /** Copies the candidates. */
    public DiscoveryAttempt {
        Objects.requireNonNull(address, "address");
        candidates = List.copyOf(candidates);
    }

    /** The best-ranked candidate whose server has spoken. */
    public Optional<Candidate> decided() {
        return candidates.stream()
                .filter(candidate -> candidate.outcome().isFinal())
                .findFirst();
    }
}
