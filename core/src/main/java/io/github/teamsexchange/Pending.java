package io.github.teamsexchange;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** A check whose facts are being collected. */
record Pending(LoadedCheck check, CompletableFuture<Examined> examined) {

    /** What came of it, if need be that the run ended before it did. Throws what the virtual machine threw. */
    Examined settled(Duration runLimit) {
        if (examined.isDone()) {
            return examined.join();
        }
        return new Examined(check, RunLimit.finding(runLimit), Set.of(), Set.of(), runLimit);
    }
}
