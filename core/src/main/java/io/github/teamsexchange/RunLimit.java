package io.github.teamsexchange;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import java.time.Duration;

/** What is said of a check that the end of the run overtook. */
final class RunLimit {

    private RunLimit() {}

    static Finding finding(Duration limit) {
        return Finding.of(Status.INCONCLUSIVE, "Not judged: the run was ended after " + limit.toMillis() + " ms")
                .remedy(Remedy.instruction("Raise run.timeout, or find out from the evidence what is so slow."));
    }
}
