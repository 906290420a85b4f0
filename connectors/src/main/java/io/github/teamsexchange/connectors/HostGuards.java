package io.github.teamsexchange.connectors;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.port.PortListener;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One guard for each origin, so that a host is asked no more than it can bear and left in peace when it is down. */
final class HostGuards {

    /** A sweep over very many domains forgets the hosts it has not asked for longest. */
    private static final int MAX_HOSTS = 10_000;

    private static final int BREAKER_WINDOW = 20;
    private static final float BREAKER_THRESHOLD = 80;
    private static final Duration BREAKER_PAUSE = Duration.ofSeconds(30);

    private final BulkheadConfig permits;
    private final RateLimiterConfig rate;
    private final CircuitBreakerConfig breaker;
    private final PortListener listener;
    private final Map<String, HostGuard> guards;

    HostGuards(Settings settings, PortListener listener) {
        Duration patience = settings.duration("http.request-timeout");
        this.listener = listener;
        // Fair: the client fails instead of queueing beyond what a server takes at once, so the queue is here.
        this.permits = BulkheadConfig.custom()
                .maxConcurrentCalls(settings.number("http.concurrency-per-host"))
                .maxWaitDuration(patience)
                .fairCallHandlingStrategyEnabled(true)
                .build();
        this.rate = RateLimiterConfig.custom()
                .limitForPeriod(settings.number("http.rate-per-host"))
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(patience)
                .build();
        this.breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(BREAKER_WINDOW)
                .minimumNumberOfCalls(BREAKER_WINDOW)
                .failureRateThreshold(BREAKER_THRESHOLD)
                .waitDurationInOpenState(BREAKER_PAUSE)
                .build();
        this.guards = Collections.synchronizedMap(new Recent());
    }

    HostGuard of(URI address) {
        return guards.computeIfAbsent(origin(address), this::guard);
    }

    private HostGuard guard(String origin) {
        CircuitBreaker circuit = CircuitBreaker.of(origin, breaker);
        circuit.getEventPublisher().onStateTransition(event -> {
            switch (event.getStateTransition().getToState()) {
                case OPEN -> listener.breakerOpened(origin);
                case CLOSED -> listener.breakerClosed(origin);
                default -> {
                    // Half open is neither news nor a decision.
                }
            }
        });
        return new HostGuard(Bulkhead.of(origin, permits), RateLimiter.of(origin, rate), circuit);
    }

    private static String origin(URI address) {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    private static final class Recent extends LinkedHashMap<String, HostGuard> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HostGuard> eldest) {
            return size() > MAX_HOSTS;
        }
    }
}
