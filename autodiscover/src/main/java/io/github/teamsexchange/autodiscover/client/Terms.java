package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.ExchangeOnlineHosts;
import io.github.teamsexchange.check.DiscoveryRules;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.connectors.xml.XmlReader;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.Ports;
import java.net.URI;
import java.util.random.RandomGenerator;

/**
 * What all questions of one client have in common.
 *
 * @param ports the way out
 * @param rules grace and consent
 * @param cloud where Microsoft's services are
 * @param random draws among equals; safe for use by many threads
 * @param xml reads answers
 */
record Terms(Ports ports, DiscoveryRules rules, MicrosoftCloud cloud, RandomGenerator random, XmlReader xml) {

    /** The same call with the credentials it may carry: Microsoft gets its own, the mail domain its own. */
    HttpCall withCredentials(HttpCall call, String home) {
        return ExchangeOnlineHosts.serve(call.uri(), cloud)
                ? call.credentials(HttpCall.Credentials.ONLINE)
                : call.credentialsOf(home);
    }

    RedirectPolicy policy(String home) {
        return RedirectPolicy.within(home, rules.consented(), cloud);
    }

    URI microsoftEndpoint() {
        return cloud.exchangeOnline().resolve(Pox.PATH);
    }
}
