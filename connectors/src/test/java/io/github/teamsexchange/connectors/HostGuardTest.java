package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.PortListener;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class HostGuardTest {

    private static final URI HOST = URI.create("https://mail.contoso.test/EWS/Exchange.asmx");

    private final List<String> opened = new CopyOnWriteArrayList<>();

    @Test
    void aHostThatAlwaysFailsIsLeftInPeaceAndOthersAreNot() throws InterruptedException {
        HostGuards guards = guards(Map.of("http.rate-per-host", "1000/s"));
        for (int i = 0; i < 20; i++) {
            assertEquals(Optional.empty(), guards.of(HOST).enter(HOST));
            guards.of(HOST).leave(false, Duration.ofMillis(1));
        }
        assertEquals(
                Failure.Kind.CIRCUIT_OPEN,
                guards.of(HOST).enter(HOST).orElseThrow().kind());
        assertEquals(List.of("https://mail.contoso.test"), opened);
        URI other = URI.create("https://other.contoso.test/");
        assertEquals(Optional.empty(), guards.of(other).enter(other));
    }

    @Test
    void noMoreAreLetInAtOnceThanThePermitsAllow() throws InterruptedException {
        HostGuards guards = guards(Map.of("http.concurrency-per-host", "2", "http.request-timeout", "50ms"));
        assertEquals(Optional.empty(), guards.of(HOST).enter(HOST));
        assertEquals(Optional.empty(), guards.of(HOST).enter(HOST));
        assertEquals(
                Failure.Kind.RATE_LIMITED,
                guards.of(HOST).enter(HOST).orElseThrow().kind());
        guards.of(HOST).leave(true, Duration.ofMillis(1));
        assertEquals(Optional.empty(), guards.of(HOST).enter(HOST));
    }

    @Test
    void noMoreAreLetInASecondThanTheRateAllows() throws InterruptedException {
        HostGuards guards = guards(Map.of("http.rate-per-host", "1/s", "http.request-timeout", "1ms"));
        int refused = 0;
        for (int i = 0; i < 5; i++) {
            Optional<Failure> held = guards.of(HOST).enter(HOST);
            if (held.isPresent()) {
                assertEquals(Failure.Kind.RATE_LIMITED, held.get().kind());
                refused++;
            } else {
                guards.of(HOST).leave(true, Duration.ofMillis(1));
            }
        }
        assertTrue(refused >= 3, refused + " of 5 were held back");
    }

    private HostGuards guards(Map<String, String> settings) {
        return new HostGuards(Settings.defaults().with(settings), new PortListener() {
            @Override
            public void breakerOpened(String host) {
                opened.add(host);
            }
        });
    }
}
