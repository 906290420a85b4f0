package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges.Source;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges.Source.SavedCopy;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges.Source.Snapshot;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges.Source.WebService;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How far the published addresses can be trusted.
 *
 * @param source where they come from
 * @param old whether they are too old to say that nothing is missing
 */
record Freshness(Source source, boolean old) {

    /** A change is published at the beginning of a month, and addresses are in use 30 days later. */
    private static final Duration TRUSTED = Duration.ofDays(60);

    static Freshness of(Source source, Instant asOf) {
        boolean old = source instanceof Snapshot snapshot
                && asOf.isAfter(
                        snapshot.date().atStartOfDay(ZoneOffset.UTC).toInstant().plus(TRUSTED));
        return new Freshness(source, old);
    }

    /** Nothing is missing only as far as is known; that something is missing is known. */
    Finding weigh(Finding finding) {
        Finding told = finding.detail("source", describe());
        if (!old) {
            return told;
        }
        return (finding.status() == Status.PASS ? warn(told) : told).remedy(AllowListRemedies.freshCopy());
    }

    private Finding warn(Finding pass) {
        return new Finding(
                Status.WARN,
                pass.summary() + " as far as is known: this compares with the " + describe(),
                pass.details(),
                pass.remedies());
    }

    private String describe() {
        if (source instanceof WebService service) {
            return service.address();
        }
        return source instanceof SavedCopy copy ? copy.file() : describe((Snapshot) source);
    }

    private static String describe(Snapshot snapshot) {
        return "snapshot of " + snapshot.date() + " that comes along, because " + snapshot.because();
    }
}
