package io.github.teamsexchange.lab;

import io.github.teamsexchange.lab.deployment.Connection;
import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.HostPlan;
import io.github.teamsexchange.lab.deployment.NamePlan;
import io.github.teamsexchange.lab.dns.Zone;
import io.github.teamsexchange.lab.proxy.Destination;
import java.util.Optional;

/**
 * What a proxy would find on its way to a host of the deployment.
 *
 * @param deployment knows the hosts
 * @param zone knows the names
 */
record Destinations(Deployment deployment, Zone zone) {

    Destination find(String host) {
        Optional<NamePlan> name = zone.resolve(host);
        if (name.isEmpty()) {
            return Destination.NO_SUCH_NAME;
        }
        Optional<NamePlan.Fault> fault = name.get().fault();
        if (fault.isPresent()) {
            return fault.get() == NamePlan.Fault.SILENT ? Destination.DNS_TIMEOUT : Destination.DNS_FAILED;
        }
        return name.get().addresses().isEmpty() ? Destination.NO_ADDRESS : connect(host);
    }

    private Destination connect(String host) {
        Connection connection = deployment.host(host).map(HostPlan::connection).orElse(Connection.REFUSE);
        return switch (connection) {
            case ACCEPT, RESET -> Destination.REACHED;
            case REFUSE -> Destination.REFUSED;
            case SILENT -> Destination.SILENT;
            case TIMEOUT -> Destination.TIMEOUT;
        };
    }
}
