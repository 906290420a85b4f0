package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.connectors.xml.UnreadableXml;
import io.github.teamsexchange.connectors.xml.XmlElement;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks in SOAP, a batch at a time. Not for use by several threads. */
final class SoapConversation {

    /** The most that Exchange takes in one request (protocols §1.4). */
    private static final int BATCH = 100;

    private final Terms terms;
    private final Settlement settlement;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private Optional<String> serverVersion = Optional.empty();

    SoapConversation(Terms terms, Settlement settlement) {
        this.terms = terms;
        this.settlement = settlement;
    }

    /** Goes on where an answer names another mail address. */
    @FunctionalInterface
    interface Settlement {
        Outcome settle(Outcome outcome, String home, RedirectTrail trail) throws InterruptedException;
    }

    SoapAnswer ask(URI endpoint, List<Mailbox> mailboxes) throws InterruptedException {
        Set<String> domains = mailboxes.stream().map(Mailbox::domain).collect(Collectors.toSet());
        if (domains.size() != 1) {
            throw new IllegalArgumentException("one question is about mailboxes of one domain, not of " + domains);
        }
        String home = domains.iterator().next();
        List<String> addresses =
                mailboxes.stream().map(Mailbox::address).distinct().toList();
        for (int from = 0; from < addresses.size(); from += BATCH) {
            List<String> batch = addresses.subList(from, Math.min(from + BATCH, addresses.size()));
            RedirectTrail trail = RedirectTrail.of(terms.policy(home), batch.get(0));
            trail.begin(endpoint);
            askBatch(endpoint, batch, home, trail);
        }
        return new SoapAnswer(outcomes, serverVersion);
    }

    private void askBatch(URI endpoint, List<String> batch, String home, RedirectTrail trail)
            throws InterruptedException {
        HttpCall call = HttpCall.post(endpoint, SoapUserSettings.request(endpoint, batch))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", '"' + SoapUserSettings.ACTION + '"')
                .repeatable(true);
        HttpOutcome outcome = terms.ports().http().send(terms.withCredentials(call, home));
        Optional<Outcome> ending = HttpReading.ending(outcome).filter(end -> !isFault(outcome));
        if (ending.isPresent()) {
            batch.forEach(address -> outcomes.put(address, ending.get()));
            return;
        }
        HttpOutcome.Answered answer = (HttpOutcome.Answered) outcome;
        if (HttpReading.isRedirect(answer)) {
            Outcome decision = trail.follow(endpoint, answer.header("location").orElse(""));
            if (decision instanceof Outcome.Redirected redirected) {
                askBatch(redirected.target(), batch, home, trail);
            } else {
                batch.forEach(address -> outcomes.put(address, decision));
            }
            return;
        }
        for (Map.Entry<String, ServiceAnswer> said : read(answer, batch).entrySet()) {
            decide(endpoint, said, home, trail);
        }
    }

    /** SOAP 1.1 sends its faults with status 500. */
    private static boolean isFault(HttpOutcome outcome) {
        return outcome instanceof HttpOutcome.Answered answer
                && answer.status() == 500
                && answer.body().contains("Fault");
    }

    private Map<String, ServiceAnswer> read(HttpOutcome.Answered answer, List<String> batch) {
        try {
            XmlElement envelope = terms.xml().read(answer.body());
            serverVersion = serverVersion.or(() -> SoapUserSettings.serverVersion(envelope));
            return SoapUserSettings.read(envelope, batch);
        } catch (UnreadableXml e) {
            String what = AnsweringServer.of(answer).html() ? "it is a web page" : e.what();
            return SoapUserSettings.all(batch, new Outcome.Malformed(what));
        }
    }

    private void decide(URI endpoint, Map.Entry<String, ServiceAnswer> said, String home, RedirectTrail been)
            throws InterruptedException {
        String address = said.getKey();
        RedirectTrail trail = been.forkTo(address);
        if (said.getValue() instanceof ServiceAnswer.OtherUrl other) {
            trail.begin(endpoint);
            Outcome decision = trail.follow(endpoint, other.url());
            if (decision instanceof Outcome.Redirected redirected) {
                askBatch(redirected.target(), List.of(address), home, trail);
            } else {
                outcomes.put(address, decision);
            }
            return;
        }
        Outcome outcome = said.getValue() instanceof ServiceAnswer.OtherAddress other
                ? settlement.settle(trail.followAddress(other.address()), home, trail)
                : ((ServiceAnswer.Told) said.getValue()).outcome();
        outcomes.put(address, outcome);
    }
}
