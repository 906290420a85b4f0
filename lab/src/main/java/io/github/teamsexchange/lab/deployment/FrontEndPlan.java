package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Optional;

/**
 * How the Exchange behind one host differs from the organization's other front ends.
 *
 * @param authentication the schemes offered besides OAuth; empty for what the organization offers
 * @param oauth whether OAuth is switched on; empty for what the organization says
 * @param requireTls whether requests in the clear are turned away
 * @param autodiscover its Autodiscover
 */
public record FrontEndPlan(
        Optional<List<String>> authentication,
        Optional<Boolean> oauth,
        boolean requireTls,
        AutodiscoverPlan autodiscover) {

    /** Copies the list. */
    public FrontEndPlan {
        authentication = authentication.map(List::copyOf);
    }
}
