package io.github.teamsexchange.lab.tls;

import java.time.Duration;
import java.time.Instant;

/**
 * When a certificate is valid.
 *
 * @param from inclusive
 * @param to inclusive
 */
record Validity(Instant from, Instant to) {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    /** Valid now, and at the times scenarios play at. */
    static final Validity LONG = new Validity(LONG_AGO, Instant.parse("2049-12-31T00:00:00Z"));

    /** Over since yesterday. */
    static Validity over(Instant now) {
        return new Validity(LONG_AGO, now.minus(Duration.ofDays(1)));
    }

    /** Begins tomorrow. */
    static Validity notBegun(Instant now) {
        return new Validity(now.plus(Duration.ofDays(1)), LONG.to());
    }
}
