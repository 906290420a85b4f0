package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Candidate;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import java.util.Comparator;
import java.util.List;

/**
 * Of several candidates whose servers have not spoken, the one that came furthest: it says most about what is wrong.
 */
final class MostTelling {

    private MostTelling() {}

    static Outcome of(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::outcome)
                .max(Comparator.comparingInt(MostTelling::distance))
                .orElseThrow();
    }

    private static int distance(Outcome outcome) {
        if (outcome instanceof Outcome.Unreached unreached) {
            return unreached.failure().isDns() ? 0 : unreached.failure().isTls() ? 2 : 1;
        }
        if (outcome instanceof Outcome.NotOffered) {
            return 0;
        }
        if (outcome instanceof Outcome.Status) {
            return 3;
        }
        return outcome instanceof Outcome.AuthenticationRequired || outcome instanceof Outcome.AuthenticationFailed
                ? 5
                : 4;
    }
}
