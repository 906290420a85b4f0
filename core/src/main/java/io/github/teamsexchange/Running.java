package io.github.teamsexchange;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Work that was started.
 *
 * @param result completes when the work ends, its time is up or it is cancelled
 * @param cancel ends it early, for a reason
 */
record Running<T>(CompletableFuture<T> result, Consumer<Throwable> cancel) {}
