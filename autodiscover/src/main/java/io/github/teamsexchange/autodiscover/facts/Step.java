package io.github.teamsexchange.autodiscover.facts;

import java.time.Duration;
import java.util.Objects;

/**
 * One step of Autodiscover.
 *
 * @param action what was done, such as {@code POST https://contoso.com/autodiscover/autodiscover.xml}
 * @param outcome what came of it
 * @param elapsed how long it took
 */
public record Step(String action, Outcome outcome, Duration elapsed) {

    /** Rejects missing parts. */
    public Step {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(elapsed, "elapsed");
    }
}
