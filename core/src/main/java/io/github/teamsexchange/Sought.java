package io.github.teamsexchange;

import java.util.concurrent.CompletableFuture;

/**
 * A fact that is being looked for, or was.
 *
 * @param fact what came of it
 * @param announced what its probe said on the way there, as soon as it did; done at the latest when the fact is
 */
record Sought(CompletableFuture<Collected> fact, CompletableFuture<Collected> announced) {

    Sought() {
        this(new CompletableFuture<>(), new CompletableFuture<>());
    }

    boolean isDone() {
        return fact.isDone();
    }
}
