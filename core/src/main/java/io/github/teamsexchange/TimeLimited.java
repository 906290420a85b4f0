package io.github.teamsexchange;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A piece of foreign work that is interrupted when its time is up, and abandoned if it does not care.
 *
 * <p>Java cannot kill a thread: what ignores its interrupt keeps its thread, but nobody waits for it any more. How many
 * threads are lost that way is told, as more (1) and as fewer (-1).
 */
final class TimeLimited<T> implements Runnable {

    private final Callable<T> work;
    private final Duration limit;
    private final ScheduledExecutorService clock;
    private final IntConsumer lost;
    private final CompletableFuture<Ended<T>> result = new CompletableFuture<>();
    private @Nullable Thread worker;
    private boolean abandoned;

    TimeLimited(Callable<T> work, Duration limit, ScheduledExecutorService clock, IntConsumer lost) {
        this.work = work;
        this.limit = limit;
        this.clock = clock;
        this.lost = lost;
    }

    CompletableFuture<Ended<T>> result() {
        return result;
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        Future<?> alarm = clock.schedule(this::timeUp, limit.toNanos(), TimeUnit.NANOSECONDS);
        try {
            T value = work.call();
            end();
            result.complete(Ended.with(value));
        } catch (Throwable e) { // whatever foreign code throws is its caller's to judge
            end();
            result.complete(Ended.by(e));
        } finally {
            alarm.cancel(false);
        }
    }

    /** Ends the waiting, and the work if it listens. */
    void cancel(Throwable why) {
        if (result.complete(Ended.by(why))) {
            interrupt();
        }
    }

    private void timeUp() {
        if (result.complete(Ended.by(new TimeoutException("longer than " + limit.toMillis() + " ms")))) {
            interrupt();
        }
    }

    private synchronized boolean begin() {
        if (result.isDone()) {
            return false;
        }
        worker = Thread.currentThread();
        return true;
    }

    private synchronized void end() {
        worker = null;
        if (abandoned) {
            lost.accept(-1);
        }
        // An interrupt that came at the last moment was meant for this work, not for the thread's next.
        Thread.interrupted();
    }

    private synchronized void interrupt() {
        Thread running = worker;
        if (running != null) {
            running.interrupt();
            abandoned = true;
            lost.accept(1);
        }
    }
}
