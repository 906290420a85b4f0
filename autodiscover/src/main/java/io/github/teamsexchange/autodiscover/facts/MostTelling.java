package io.github.teamsexchange.autodiscover.facts;

import java.util.Comparator;
import java.util.List;

/** Of several candidates, the one that came furthest: it says most about what is wrong. */
public final class MostTelling {

    private MostTelling() {}

    /** The candidate; among equals the best-ranked. There must be at least one. */
    public static Candidate of(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt((Candidate candidate) -> -distance(candidate.outcome())))
                .findFirst()
                .orElseThrow();
    }

    private static int distance(Outcome outcome) {
        if (outcome.isFinal()) {
            return 9;
        }
        if (outcome instanceof Outcome.AuthenticationRequired required) {
            return required.server().isExchange() ? 8 : 4;
        }
        if (outcome instanceof Outcome.AuthenticationFailed failed) {
            return failed.server().isExchange() ? 8 : 4;
        }
        if (outcome instanceof Outcome.Unreached unreached) {
            return unreached.failure().isDns() ? 0 : unreached.failure().isTls() ? 2 : 1;
        }
        if (outcome instanceof Outcome.Status status) {
            return status.server().isExchange() ? 6 : 3;
        }
        return outcome instanceof Outcome.NotOffered ? 0 : 5;
    }
}
