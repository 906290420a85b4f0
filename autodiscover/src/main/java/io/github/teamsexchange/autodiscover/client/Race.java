package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who of several candidates, asked at the same time, is believed: the best-ranked one whose server has spoken, as soon
 * as every better-ranked one has ended or given no sign of life for the grace.
 *
 * <p>What comes inside the grace is thus judged by rank, whoever came first. Safe for use by many threads.
 */
final class Race {

    private final @Nullable Outcome[] outcomes;
    private final long[] lastSign;
    private final long grace;
    private final LongSupplier nanos;

    Race(int candidates, Duration grace, LongSupplier nanos) {
        this.outcomes = new Outcome[candidates];
        this.lastSign = new long[candidates];
        this.grace = grace.toNanos();
        this.nanos = nanos;
        Arrays.fill(lastSign, nanos.getAsLong());
    }

    /** Something came back from a candidate, and it goes on. */
    synchronized void sign(int rank) {
        lastSign[rank] = nanos.getAsLong();
    }

    /** A candidate has ended. */
    synchronized void ended(int rank, Outcome outcome) {
        outcomes[rank] = outcome;
        notifyAll();
    }

    /** Waits for the decision; empty if all have ended and no server has spoken. */
    synchronized Optional<Integer> decision() throws InterruptedException {
        while (true) {
            int best = best();
            long patience = patience(best);
            if (patience <= 0) {
                return best < outcomes.length ? Optional.of(best) : Optional.empty();
            }
            // Rounded up: to wait a moment too long is no harm, to spin is.
            wait(patience == Long.MAX_VALUE ? 0 : patience / 1_000_000 + 1);
        }
    }

    /** How a candidate ended that {@link #decision} named. */
    synchronized Outcome outcome(int rank) {
        return Objects.requireNonNull(outcomes[rank]);
    }

    private int best() {
        for (int rank = 0; rank < outcomes.length; rank++) {
            Outcome outcome = outcomes[rank];
            if (outcome != null && outcome.isFinal()) {
                return rank;
            }
        }
        return outcomes.length;
    }

    /** How long to wait for those that are better; without end if nobody has spoken yet. */
    private long patience(int best) {
        long longest = 0;
        for (int rank = 0; rank < best; rank++) {
            if (outcomes[rank] == null) {
                long left = lastSign[rank] + grace - nanos.getAsLong();
                longest = best == outcomes.length ? Long.MAX_VALUE : Math.max(longest, left);
            }
        }
        return longest;
    }
}
