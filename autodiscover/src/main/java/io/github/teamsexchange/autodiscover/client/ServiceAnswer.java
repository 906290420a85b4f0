package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Outcome;

/** What an answer of POX or SOAP says about one mailbox, before redirects are decided. */
sealed interface ServiceAnswer {

    /** Settings, an error, or something malformed. */
    record Told(Outcome outcome) implements ServiceAnswer {}

    /** Ask for another mail address. */
    record OtherAddress(String address) implements ServiceAnswer {}

    /** Ask at another address. */
    record OtherUrl(String url) implements ServiceAnswer {}
}
