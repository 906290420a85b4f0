package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.connectors.ews.EwsClient;
import io.github.teamsexchange.port.Http;
import java.net.URI;
import java.util.Objects;

/**
 * The EWS address that Autodiscover V2 gives for the mailbox.
 *
 * @param url absolute
 */
public record EwsAddress(URI url) implements Fact {

    /** Rejects a missing address. */
    public EwsAddress {
        Objects.requireNonNull(url, "url");
    }

    /** Tells whether it is Exchange Online's own. */
    public boolean isOnline(Question question) {
        return ExchangeOnlineHosts.serve(url, question.cloud());
    }

    /** A client of EWS there, with the credentials that belong to that side. */
    public EwsClient client(Question question, Http http) {
        EwsClient stranger = EwsClient.of(http, url);
        return isOnline(question)
                ? stranger.onlineCredentials()
                : stranger.credentialsOf(question.mailbox().domain());
    }
}
