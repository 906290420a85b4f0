package io.github.teamsexchange;

import io.github.teamsexchange.check.Finding;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What came of one check, before the others' findings are known.
 *
 * @param check which
 * @param finding what it said, or what the engine says for it
 * @param facts the facts it read
 * @param reasons if a fact it needs does not follow from others: these
 * @param elapsed how long it took to judge
 */
record Examined(LoadedCheck check, Finding finding, Set<Collected> facts, Set<Collected> reasons, Duration elapsed) {

    Examined {
        // The order of reading is the order in which a report numbers what it rests on.
        facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
        reasons = Collections.unmodifiableSet(new LinkedHashSet<>(reasons));
    }
}
