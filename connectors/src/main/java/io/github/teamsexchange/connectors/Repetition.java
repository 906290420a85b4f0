package io.github.teamsexchange.connectors;

import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a request is sent again, and how long to wait before: what the server says, else a growing pause with jitter.
 */
final class Repetition {

    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final RetryConfig config;
    private final Pause pause;

    /** Waits; may be interrupted. */
    @FunctionalInterface
    interface Pause {
        void await(Duration time) throws InterruptedException;
    }

    Repetition(int maxAttempts, Pause pause) {
        this.pause = pause;
        this.config = RetryConfig.<HttpOutcome>custom()
                .maxAttempts(maxAttempts)
                .retryOnResult(Repetition::mayPass)
                .intervalBiFunction(Repetition::interval)
                .build();
    }

    Retry.AsyncContext<HttpOutcome> begin(HttpCall call) {
        return Retry.of(String.valueOf(call.uri().getHost()), config).asyncContext();
    }

    void pause(Duration time) throws InterruptedException {
        pause.await(time);
    }

    /** Only what may be different the next time: a broken connection, or a server that says it is busy. */
    private static boolean mayPass(HttpOutcome outcome) {
        if (outcome instanceof HttpOutcome.Answered answer) {
            return answer.status() == 429 || answer.status() == 503;
        }
        return switch (((HttpOutcome.Failed) outcome).failure().kind()) {
            case CONNECT_RESET, CONNECT_REFUSED, BODY_BROKEN -> true;
            default -> false;
        };
    }

    private static Long interval(Integer attempt, Either<Throwable, HttpOutcome> last) {
        Duration told = last.isRight() && last.get() instanceof HttpOutcome.Answered answer
                ? answer.header("retry-after").map(Repetition::retryAfter).orElse(Duration.ZERO)
                : Duration.ZERO;
        if (told.compareTo(LONGEST_PAUSE) > 0) {
            // It asks for more patience than a diagnosis has; its answer stands.
            return -1L;
        }
        long backOff = FIRST_PAUSE_MILLIS << Math.min(attempt - 1, 6);
        long jittered = backOff / 2 + ThreadLocalRandom.current().nextLong(backOff / 2 + 1);
        return Math.max(told.toMillis(), jittered);
    }

    private static Duration retryAfter(String header) {
        try {
            return header.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(header.strip()))
                    : Duration.between(
                            Instant.now(), ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
