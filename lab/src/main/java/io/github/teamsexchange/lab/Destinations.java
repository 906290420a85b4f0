package io.github.teamsexchange.lab;

import io.github.teamsexchange.lab.deployment.Connection;
import io.github.teamsexchange.lab.deployment.HostPlan;
import io.github.teamsexchange.lab.deployment.NamePlan;
import io.github.teamsexchange.lab.dns.Zone;
import io.github.teamsexchange.lab.proxy.Destination;
import io.github.teamsexchange.lab.proxy.ForwardProxy;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a proxy would find on its way to a host of the deployment.
 *
 * @param hosts finds the host of a name
 * @param zone knows the names
 */
record Destinations(Function<String, Optional<HostPlan>> hosts, Zone zone) {

    Destination find(String host, int port) {
        Optional<NamePlan> name = zone.resolve(host);
        if (name.isEmpty()) {
            return Destination.NO_SUCH_NAME;
        }
        Optional<NamePlan.Fault> fault = name.get().fault();
        if (fault.isPresent()) {
            return fault.get() == NamePlan.Fault.SILENT ? Destination.DNS_TIMEOUT : Destination.DNS_FAILED;
        }
        return name.get().addresses().isEmpty() ? Destination.NO_ADDRESS : connect(host, port);
    }

    private Destination connect(String host, int port) {
        boolean tls = port != ForwardProxy.HTTP_PORT;
        Connection connection =
                hosts.apply(host).map(plan -> plan.side(tls).connectionTo(port)).orElse(Connection.REFUSE);
        return switch (connection) {
            case ACCEPT, RESET -> Destination.REACHED;
            case REFUSE -> Destination.REFUSED;
            case SILENT -> Destination.SILENT;
            case TIMEOUT -> Destination.TIMEOUT;
        };
    }
}
