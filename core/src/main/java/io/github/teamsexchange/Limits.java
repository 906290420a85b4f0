package io.github.teamsexchange;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param probe a probe; past it the fact is missing
 * @param check a check; past it the check is broken
 * @param run a whole run; past it what is not judged yet is inconclusive
 */
record Limits(Duration probe, Duration check, Duration run) {

    static Limits of(Settings settings) {
        return new Limits(
                settings.duration("probe.timeout"),
                settings.duration("check.timeout"),
                settings.duration("run.timeout"));
    }
}
