package io.github.teamsexchange.check;

import java.util.Objects;

/**
 * Why a fact is not there.
 *
 * @param obstacle the kind of reason
 * @param explanation one sentence without a full stop: what was tried and what came of it
 * @param supply how to supply it, as one sentence without a full stop; may be empty where nothing can be done
 */
public record Absence(Obstacle obstacle, String explanation, String supply) {

    /** Rejects missing parts. */
    public Absence {
        Objects.requireNonNull(obstacle, "obstacle");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(supply, "supply");
    }
}
