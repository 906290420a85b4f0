package io.github.teamsexchange;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Ends all work that was started for one run. */
final class Cancellation {

    private final Set<Running<?>> running = ConcurrentHashMap.newKeySet();
    private volatile @Nullable CancellationException reason;

    <T> Running<T> register(Running<T> work) {
        running.add(work);
        work.result().whenComplete((value, thrown) -> running.remove(work));
        CancellationException cancelled = reason;
        if (cancelled != null) {
            work.cancel().accept(cancelled);
        }
        return work;
    }

    void cancel(CancellationException why) {
        reason = why;
        running.forEach(work -> work.cancel().accept(why));
    }
}
