package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.DiscoveredService;
import io.github.teamsexchange.autodiscover.facts.DiscoveryAttempt;
import io.github.teamsexchange.autodiscover.facts.MostTelling;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.check.DiscoveryRules;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.connectors.xml.XmlReader;
import io.github.teamsexchange.port.Ports;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Finds out what Autodiscover says about mailboxes. Immutable and safe for use by many threads; what it asks goes
 * through the ports it was given, which attach credentials and bound sizes, rates and times.
 *
 * <p>Credentials go, after a challenge over https, to hosts of the mailbox's own domain and those consented to, and
 * Microsoft's token to Microsoft's hosts; wherever redirects lead.
 */
public final class AutodiscoverClient {

    private final Terms terms;

    private AutodiscoverClient(Terms terms) {
        this.terms = terms;
    }

    /** A client that asks through these ports, by these rules. */
    public static AutodiscoverClient over(Ports ports, DiscoveryRules rules, MicrosoftCloud cloud) {
        RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
        return new AutodiscoverClient(new Terms(ports, rules, cloud, random, new XmlReader()));
    }

    /** The same client, drawing among SRV records of equal priority by other randomness, safe for many threads. */
    public AutodiscoverClient random(RandomGenerator random) {
        return new AutodiscoverClient(new Terms(terms.ports(), terms.rules(), terms.cloud(), random, terms.xml()));
    }

    /**
     * Looks for the service in every place where it may be, all at the same time, and asks it about the mailbox in POX.
     *
     * @param early is told the service as soon as no better-ranked place can change it; never, if none has spoken
     * @return all places with how they ended, when the last one has
     * @throws InterruptedException if the calling thread was interrupted; what was under way is given up
     */
    public DiscoveryAttempt discover(Mailbox mailbox, Consumer<DiscoveredService> early) throws InterruptedException {
        String home = mailbox.domain();
        RedirectTrail trail = RedirectTrail.of(terms.policy(home), mailbox.address());
        Discovery discovery = Discovery.start(terms, new Quest(home, mailbox.address(), trail));
        discovery.decided().ifPresent(early);
        return new DiscoveryAttempt(mailbox.address(), discovery.candidates());
    }

    /**
     * Asks a service that was discovered before about one more mailbox of its domain, in POX; follows redirects.
     *
     * @throws InterruptedException if the calling thread was interrupted
     */
    public Outcome ask(URI endpoint, Mailbox mailbox) throws InterruptedException {
        String home = mailbox.domain();
        RedirectTrail trail = RedirectTrail.of(terms.policy(home), mailbox.address());
        trail.begin(endpoint);
        Conversation conversation = new Conversation(terms, home, mailbox.address(), trail, new Notebook(() -> {}));
        return settle(conversation.ask(endpoint), home, trail);
    }

    /**
     * Asks a SOAP service ({@code .../autodiscover.svc}) about mailboxes of one domain, up to 100 in one request.
     *
     * @return what it says about each, redirects followed, and the version it states
     * @throws IllegalArgumentException if the mailboxes are of more than one domain, or none are given
     * @throws InterruptedException if the calling thread was interrupted
     */
    public SoapAnswer askInSoap(URI endpoint, List<Mailbox> mailboxes) throws InterruptedException {
        return new SoapConversation(terms, this::settle).ask(endpoint, mailboxes);
    }

    /**
     * Asks Exchange Online's Autodiscover V2 for the mailbox's EWS address, as a stranger named {@code Teams}, and
     * follows its redirects to whatever https host they lead.
     *
     * @return every hop, and how it ended
     * @throws InterruptedException if the calling thread was interrupted
     */
    public RoutingAttempt route(Mailbox mailbox) throws InterruptedException {
        return new Routing(terms.ports().http(), terms.cloud()).follow(mailbox);
    }

    /** Redirected to another mail address, everything begins anew with that one. */
    private Outcome settle(Outcome outcome, String home, RedirectTrail trail) throws InterruptedException {
        if (!(outcome instanceof Outcome.AddressRedirected redirected)) {
            return outcome;
        }
        String other = redirected.address();
        Discovery discovery = Discovery.start(terms, new Quest(home, other, trail.forkTo(other)));
        Optional<Outcome> spoken = discovery.decision();
        return spoken.isPresent()
                ? spoken.get()
                : MostTelling.of(discovery.candidates()).outcome();
    }
}
