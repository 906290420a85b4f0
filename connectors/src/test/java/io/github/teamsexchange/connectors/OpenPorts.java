package io.github.teamsexchange.connectors;

import io.github.teamsexchange.PortsProvider;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.port.PortListener;
import io.github.teamsexchange.port.Ports;
import java.util.Map;

/** Real ports, pointed at a lab or at one server of the test's own. */
final class OpenPorts implements AutoCloseable {

    private static final Map<String, String> PATIENCE = Map.of(
            "http.connect-timeout", "2s", "http.request-timeout", "2s", "dns.timeout", "1s", "http.max-attempts", "1");

    private final PortsProvider.Session session;

    private OpenPorts(Settings settings) {
        this.session = new NetworkPorts().open(settings, PortListener.NONE);
    }

    static OpenPorts with(Map<String, String> settings) {
        return new OpenPorts(Settings.defaults().with(PATIENCE).with(settings));
    }

    static OpenPorts at(Lab lab) {
        return with(lab.settings());
    }

    static Lab lab(String scenario) {
        return Lab.start(Scenario.named(scenario));
    }

    Ports ports() {
        return session.ports();
    }

    @Override
    public void close() {
        session.close();
    }
}
