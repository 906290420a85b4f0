package io.github.teamsexchange.autodiscover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.autodiscover.client.AutodiscoverClient;
import io.github.teamsexchange.autodiscover.facts.DiscoveredService;
import io.github.teamsexchange.autodiscover.facts.DiscoveryMethod;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.connectors.NetworkPorts;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.port.PortListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The best-ranked place hangs for longer than anybody waits: the service is known all the same. */
class HangingPlaceTest {

    private static final String SCENARIO = """
            {"name": "hang", "description": "The root domain hangs.", "base": "healthy", "deployment":
              {"hosts": {"contoso.test": {"paths": {"/": {"fault": "hang"}}}}}}
            """;

    @Test
    void theServiceIsKnownWhileTheOtherPlaceIsStillSilentAndAnInterruptEndsTheRest() throws Exception {
        try (Lab lab = Lab.start(Scenario.parse(SCENARIO))) {
            Settings settings =
                    Settings.defaults().with("http.request-timeout", "30m").with(lab.settings());
            CompletableFuture<DiscoveredService> found = new CompletableFuture<>();
            CompletableFuture<Throwable> ended = new CompletableFuture<>();
            try (var session = new NetworkPorts().open(settings, PortListener.NONE)) {
                AutodiscoverClient client =
                        AutodiscoverClient.over(session.ports(), settings.discovery(), settings.cloud());
                Thread asking = new Thread(() -> {
                    try {
                        client.discover(Mailbox.of("alex@contoso.test"), found::complete);
                        ended.complete(new AssertionError("the place that hangs has ended"));
                    } catch (InterruptedException e) {
                        ended.complete(e);
                    }
                });
                asking.start();
                DiscoveredService service = found.get(60, TimeUnit.SECONDS);
                assertEquals(DiscoveryMethod.AUTODISCOVER_HOST, service.method());
                assertTrue(asking.isAlive(), "it waits for the place that hangs");
                asking.interrupt();
                assertInstanceOf(InterruptedException.class, ended.get(60, TimeUnit.SECONDS));
            }
        }
    }
}
