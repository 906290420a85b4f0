package io.github.teamsexchange;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Obstacle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for a fact, remembered whether it was found or not.
 *
 * @param key what was looked for
 * @param fact what was found
 * @param absence why nothing was found; present exactly if the fact is not
 * @param exchanges what was asked of the world for it
 * @param inputs what the probes read, or waited for in vain
 */
record Collected(
        FactKey key, Optional<Fact> fact, Optional<Absence> absence, List<Exchange> exchanges, List<Collected> inputs) {

    Collected {
        exchanges = List.copyOf(exchanges);
        inputs = List.copyOf(inputs);
    }

    static Collected broken(FactKey key, String explanation) {
        return new Collected(
                key,
                Optional.empty(),
                Optional.of(new Absence(Obstacle.BROKEN, explanation, "")),
                List.of(),
                List.of());
    }

    /** A search is itself and no other; comparing facts would run a stranger's code. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** What this rests on, down to the ports. */
    Set<Exchange> provenance() {
        Set<Exchange> all = new LinkedHashSet<>();
        inputs.forEach(input -> all.addAll(input.provenance()));
        all.addAll(exchanges);
        return all;
    }

    /** If it does not follow from other facts: those facts. */
    Set<Collected> reasonsForAbsence() {
        Set<Collected> reasons = new LinkedHashSet<>();
        if (absence.filter(why -> why.obstacle() == Obstacle.NOT_DERIVABLE).isPresent()) {
            inputs.forEach(input -> input.addReasons(reasons));
        }
        return reasons;
    }

    private void addReasons(Set<Collected> reasons) {
        inputs.forEach(input -> input.addReasons(reasons));
        if (fact.isPresent()) {
            reasons.add(this);
        }
    }
}
