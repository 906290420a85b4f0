package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.connectors.xml.UnreadableXml;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.util.Optional;

/** Asks for one mailbox in POX, address after address, as long as answers redirect. Not for several threads. */
final class Conversation {

    private final Terms terms;
    private final String home;
    private final String address;
    private final RedirectTrail trail;
    private final Notebook notebook;
    private Optional<URI> endpoint = Optional.empty();

    /**
     * Begins a conversation.
     *
     * @param home the mail domain whose hosts may have credentials; stays what it is through all redirects
     * @param address the mail address to ask about
     */
    Conversation(Terms terms, String home, String address, RedirectTrail trail, Notebook notebook) {
        this.terms = terms;
        this.home = home;
        this.address = address;
        this.trail = trail;
        this.notebook = notebook;
    }

    RedirectTrail trail() {
        return trail;
    }

    Notebook notebook() {
        return notebook;
    }

    /** The first address whose service has answered, redirects inside its answers included. */
    Optional<URI> endpoint() {
        return endpoint;
    }

    /** Asks, and follows redirects to their end. */
    Outcome ask(URI first) throws InterruptedException {
        Outcome outcome = post(first);
        while (outcome instanceof Outcome.Redirected redirected) {
            outcome = post(redirected.target());
        }
        return outcome;
    }

    private Outcome post(URI url) throws InterruptedException {
        long began = System.nanoTime();
        HttpCall call = HttpCall.post(url, Pox.request(address))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("Accept", "text/xml, application/xml")
                .repeatable(true);
        HttpOutcome answer = terms.ports().http().send(terms.withCredentials(call, home));
        return notebook.note("POST " + url, Optional.of(url), read(url, answer), began);
    }

    private Outcome read(URI url, HttpOutcome outcome) {
        Optional<Outcome> ending = HttpReading.ending(outcome);
        if (ending.isPresent()) {
            return ending.get();
        }
        HttpOutcome.Answered answer = (HttpOutcome.Answered) outcome;
        if (HttpReading.isRedirect(answer)) {
            return trail.follow(url, answer.header("location").orElse(""));
        }
        try {
            return decide(url, Pox.read(terms.xml().read(answer.body())));
        } catch (UnreadableXml e) {
            return new Outcome.Malformed(AnsweringServer.of(answer).html() ? "it is a web page" : e.what());
        }
    }

    private Outcome decide(URI url, ServiceAnswer answer) {
        if (answer instanceof ServiceAnswer.Told told && told.outcome() instanceof Outcome.Malformed) {
            return told.outcome();
        }
        endpoint = endpoint.or(() -> Optional.of(url));
        if (answer instanceof ServiceAnswer.OtherUrl other) {
            return trail.follow(url, other.url());
        }
        return answer instanceof ServiceAnswer.OtherAddress other
                ? trail.followAddress(other.address())
                : ((ServiceAnswer.Told) answer).outcome();
    }
}
