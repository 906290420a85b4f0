package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Exchange servers of the organization: all front ends answer alike.
 *
 * @param name the server's name, as {@code X-FEServer} shows it
 * @param version its version, as {@code X-OWA-Version} shows it; empty if that header is stripped
 * @param tenant the tenant that OAuth tokens come from
 * @param authentication the schemes offered besides OAuth
 * @param oauth whether OAuth is switched on
 * @param internalEws the EWS address for clients inside; empty for the one that everybody uses
 * @param urls what Autodiscover V2 gives, by protocol in its usual spelling
 */
public record ServerPlan(
        String name,
        Optional<String> version,
        String tenant,
        List<String> authentication,
        boolean oauth,
        Optional<String> internalEws,
        Map<String, String> urls) {

    /** Copies the collections. */
    public ServerPlan {
        authentication = List.copyOf(authentication);
        urls = Map.copyOf(urls);
    }
}
