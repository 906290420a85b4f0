package io.github.teamsexchange;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of one engine: virtual ones where the JVM has them, else a bounded pool. No work waits for other work
 * while it holds a thread, so the bound cannot lock anything up.
 */
final class Workers implements AutoCloseable {

    private static final int POOL_SIZE = 64;

    private final ScheduledThreadPoolExecutor clock;
    private final ExecutorService executor;
    private final Optional<ThreadPoolExecutor> pool;
    private final Set<TimeLimited<?>> running = ConcurrentHashMap.newKeySet();

    Workers() {
        clock = new ScheduledThreadPoolExecutor(1, daemons("teams-exchange-clock"));
        clock.setRemoveOnCancelPolicy(true);
        Optional<ExecutorService> virtual = virtualThreads();
        pool = virtual.isPresent() ? Optional.empty() : Optional.of(boundedPool());
        executor = virtual.orElseGet(pool::orElseThrow);
    }

    /** Runs foreign work with a time limit that starts when the work does. */
    <T> Running<T> start(Callable<T> work, Duration limit) {
        TimeLimited<T> task = new TimeLimited<>(work, limit, clock, this::makeUpForLost);
        running.add(task);
        CompletableFuture<Ended<T>> result = task.result().whenComplete((value, thrown) -> running.remove(task));
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            task.cancel(new CancellationException("the engine is closed"));
        }
        return new Running<>(result, task::cancel);
    }

    /** Calls something cheap when a time has passed, unless it is cancelled before. */
    Future<?> after(Duration delay, Runnable action) {
        try {
            return clock.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture("closed, so there is nothing to wait for");
        }
    }

    @Override
    public void close() {
        running.forEach(task -> task.cancel(new CancellationException("the engine was closed")));
        executor.shutdownNow();
        clock.shutdownNow();
    }

    /** Interrupted work may go on holding its thread; the pool must not run dry of it, nor grow for ever. */
    private void makeUpForLost(int threads) {
        pool.ifPresent(bounded -> resize(bounded, threads));
    }

    private synchronized void resize(ThreadPoolExecutor pool, int by) {
        int size = pool.getMaximumPoolSize() + by;
        if (by > 0) {
            pool.setMaximumPoolSize(size);
            pool.setCorePoolSize(size);
        } else {
            pool.setCorePoolSize(size);
            pool.setMaximumPoolSize(size);
        }
    }

    private static ThreadPoolExecutor boundedPool() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                POOL_SIZE,
                POOL_SIZE,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                daemons("teams-exchange-worker"));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Java 21 has them; this code is compiled for 17. */
    private static Optional<ExecutorService> virtualThreads() {
        try {
            return Optional.of((ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return Optional.empty();
        }
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
