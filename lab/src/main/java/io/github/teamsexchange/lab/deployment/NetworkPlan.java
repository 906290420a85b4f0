package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Optional;

/**
 * What stands between Microsoft and the organization.
 *
 * @param allowList the lines of the list that the administrator exported from the firewall; empty if nobody did
 * @param endpoints what Microsoft publishes
 */
public record NetworkPlan(Optional<List<String>> allowList, EndpointsPlan endpoints) {

    /** Nobody exported a list, and nothing is published. */
    public static final NetworkPlan NONE = new NetworkPlan(Optional.empty(), EndpointsPlan.NONE);

    /** Copies the lines. */
    public NetworkPlan {
        allowList = allowList.map(List::copyOf);
    }

    /** Reads the parts {@code firewall} and {@code endpoints} of a deployment. */
    static NetworkPlan read(JsonPart deployment) {
        return new NetworkPlan(
                deployment
                        .optional("firewall")
                        .map(firewall ->
                                firewall.only("allowList").required("allowList").texts()),
                deployment.optional("endpoints").map(EndpointsPlan::read).orElse(EndpointsPlan.NONE));
    }
}
