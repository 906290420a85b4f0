package io.github.teamsexchange.lab;

import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.HostPlan;
import io.github.teamsexchange.lab.deployment.NamePlan;
import io.github.teamsexchange.lab.dns.Zone;
import java.util.Optional;

/**
 * Finds hosts by the names that lead to them.
 *
 * @param deployment knows the hosts
 * @param zone knows the aliases
 */
record Hosts(Deployment deployment, Zone zone) {

    /** The host of a name, or the one behind the name if it is an alias of a host. */
    Optional<HostPlan> find(String name) {
        Optional<HostPlan> own = deployment.host(name);
        return own.isPresent() ? own : zone.resolve(name).map(NamePlan::name).flatMap(deployment::host);
    }
}
