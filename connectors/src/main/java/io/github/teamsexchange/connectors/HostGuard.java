package io.github.teamsexchange.connectors;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.teamsexchange.port.Failure;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What stands between us and one origin: permits, a rate and a circuit breaker. */
record HostGuard(Bulkhead permits, RateLimiter rate, CircuitBreaker circuit) {

    /** Waits for leave to ask; empty if it was given, and then {@link #leave} must follow. */
    Optional<Failure> enter(URI address) throws InterruptedException {
        if (!circuit.tryAcquirePermission()) {
            return Optional.of(new Failure(
                    Failure.Kind.CIRCUIT_OPEN,
                    address.getHost() + " is left in peace for a while, because it failed too often"));
        }
        if (!rate.acquirePermission() || !enterBulkhead()) {
            circuit.releasePermission();
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while waiting for " + address.getHost());
            }
            return Optional.of(new Failure(
                    Failure.Kind.RATE_LIMITED,
                    "too many questions wait for " + address.getHost()
                            + " (http.rate-per-host, http.concurrency-per-host)"));
        }
        return Optional.empty();
    }

    private boolean enterBulkhead() {
        return permits.tryAcquirePermission();
    }

    /** Gives the permit back and tells the breaker how the host behaved. */
    void leave(boolean reached, Duration elapsed) {
        permits.onComplete();
        if (reached) {
            circuit.onSuccess(elapsed.toNanos(), TimeUnit.NANOSECONDS);
        } else {
            circuit.onError(elapsed.toNanos(), TimeUnit.NANOSECONDS, new IllegalStateException("not reached"));
        }
    }

    /** Gives the permit back without a word about the host: we gave up, not it. */
    void abandon() {
        permits.onComplete();
        circuit.releasePermission();
    }
}
