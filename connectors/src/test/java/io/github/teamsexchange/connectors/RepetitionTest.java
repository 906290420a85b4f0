package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.resilience4j.retry.Retry;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepetitionTest {

    private static final HttpCall CALL = HttpCall.get(URI.create("https://mail.contoso.test/"));

    @Test
    void pausesGrowWithJitterAndEndAtTheLimit() {
        Retry.AsyncContext<HttpOutcome> attempts = begin(4);
        long first = attempts.onResult(answer(503, Map.of()));
        long second = attempts.onResult(answer(503, Map.of()));
        long third = attempts.onResult(answer(503, Map.of()));
        assertTrue(125 <= first && first <= 250, "first " + first);
        assertTrue(250 <= second && second <= 500, "second " + second);
        assertTrue(500 <= third && third <= 1_000, "third " + third);
        assertEquals(-1, attempts.onResult(answer(503, Map.of())));
    }

    @Test
    void theServersOwnWordOnWaitingCounts() {
        long pause = begin(3).onResult(answer(429, Map.of("Retry-After", List.of("7"))));
        assertEquals(7_000, pause);
    }

    @Test
    void whatIsDecidedIsNotAskedAgain() {
        for (int status : List.of(200, 302, 400, 401, 403, 404, 500, 502, 504)) {
            assertEquals(-1, begin(3).onResult(answer(status, Map.of())), "status " + status);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.Kind.class,
            names = {"CONNECT_RESET", "CONNECT_REFUSED", "BODY_BROKEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void mostFailuresAreDecided(Failure.Kind kind) {
        assertEquals(-1, begin(3).onResult(new HttpOutcome.Failed(CALL.uri(), new Failure(kind, "x"), 1)));
    }

    private static Retry.AsyncContext<HttpOutcome> begin(int attempts) {
        return new Repetition(attempts, time -> {}).begin(CALL);
    }

    private static HttpOutcome answer(int status, Map<String, List<String>> headers) {
        return new HttpOutcome.Answered(CALL.uri(), status, headers, "", Duration.ZERO, 1);
    }
}
