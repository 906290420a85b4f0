package io.github.teamsexchange;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Work that was started.
 *
 * @param result completes, never by failing, when the work ends, its time is up or it is cancelled
 * @param cancel ends it early, for a reason
 */
record Running<T>(CompletableFuture<Ended<T>> result, Consumer<Throwable> cancel) {}
