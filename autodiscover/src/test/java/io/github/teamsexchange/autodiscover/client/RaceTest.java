package io.github.teamsexchange.autodiscover.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RaceTest {

    private static final Outcome SPOKEN = new Outcome.NoSuchAddress("nobody");
    private static final Outcome SILENT = new Outcome.NotOffered();
    private static final long GRACE = 250;

    private final AtomicLong millis = new AtomicLong();
    private final Race race = new Race(3, Duration.ofMillis(GRACE), () -> millis.get() * 1_000_000);

    @Test
    void theBestRankedIsBelievedAtOnce() throws InterruptedException {
        race.ended(0, SPOKEN);
        assertEquals(Optional.of(0), race.decision());
    }

    @Test
    void aWorseOneIsBelievedWhenAllBetterOnesHaveEnded() throws InterruptedException {
        race.ended(1, SILENT);
        race.ended(0, SILENT);
        race.ended(2, SPOKEN);
        assertEquals(Optional.of(2), race.decision());
    }

    @Test
    void insideTheGraceRankDecidesWhoeverCameFirst() throws Exception {
        race.ended(2, SPOKEN);
        CompletableFuture<Optional<Integer>> decision = deciding();
        race.ended(1, SILENT);
        race.ended(0, SPOKEN);
        assertEquals(Optional.of(0), decision.get(30, TimeUnit.SECONDS));
    }

    @Test
    void oneThatHasBeenSilentForTheGraceIsNotWaitedFor() throws InterruptedException {
        millis.set(GRACE);
        race.ended(2, SPOKEN);
        assertEquals(Optional.of(2), race.decision());
    }

    @Test
    void aSignOfLifeBeginsTheGraceAnew() throws Exception {
        millis.set(GRACE - 1);
        race.sign(0);
        race.ended(1, SILENT);
        race.ended(2, SPOKEN);
        CompletableFuture<Optional<Integer>> decision = deciding();
        millis.set(GRACE + 1);
        race.ended(0, SPOKEN);
        assertEquals(Optional.of(0), decision.get(30, TimeUnit.SECONDS));
    }

    @Test
    void ifNobodySpeaksThereIsNoDecision() throws InterruptedException {
        for (int rank = 0; rank < 3; rank++) {
            race.ended(rank, SILENT);
        }
        assertEquals(Optional.empty(), race.decision());
    }

    private CompletableFuture<Optional<Integer>> deciding() {
        CompletableFuture<Optional<Integer>> decision = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                decision.complete(race.decision());
            } catch (InterruptedException e) {
                decision.completeExceptionally(e);
            }
        });
        waiting.setDaemon(true);
        waiting.start();
        return decision;
    }
}
