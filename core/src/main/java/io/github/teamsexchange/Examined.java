package io.github.teamsexchange;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** The same, saying which checks to settle first where nothing else was said about how to go on. */
    Examined leaningOn(List<String> foundations) {
        if (finding.status() != Status.INCONCLUSIVE || !finding.remedies().isEmpty() || foundations.isEmpty()) {
            return this;
        }
        Remedy first =
                Remedy.instruction("Settle " + String.join(" and ", foundations) + " first: this follows from it.");
        return new Examined(check, finding.remedy(first), facts, reasons, elapsed);
    }
}
