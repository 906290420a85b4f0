package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Candidate;
import io.github.teamsexchange.autodiscover.facts.DiscoveryMethod;
import io.github.teamsexchange.autodiscover.facts.MostTelling;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.port.Failure;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One candidate at work in its own thread: asks, says how that ended, and then looks at the hosts it met. */
final class Branch {

    private final Terms terms;
    private final Quest quest;
    private final DiscoveryMethod method;
    private final Conversation conversation;
    private final long began = System.nanoTime();
    private final CompletableFuture<Candidate> candidate = new CompletableFuture<>();

    Branch(Terms terms, Quest quest, DiscoveryMethod method, Runnable sign) {
        this.terms = terms;
        this.quest = quest;
        this.method = method;
        this.conversation = new Conversation(
                terms, quest.home(), quest.address(), quest.trail().fork(), new Notebook(sign));
    }

    DiscoveryMethod method() {
        return method;
    }

    /** The whole of it, when it has ended. */
    CompletableFuture<Candidate> candidate() {
        return candidate;
    }

    /** The first address whose service has answered; meaningful once the outcome is known. */
    Optional<URI> endpoint() {
        return conversation.endpoint();
    }

    /** Works to the end; tells the outcome as soon as it is known. */
    void run(Consumer<Outcome> told) {
        try {
            work(told);
        } catch (InterruptedException e) {
            told.accept(interrupted());
            candidate.completeExceptionally(e);
        } catch (RuntimeException | Error e) { // whoever waits for this candidate must hear of it
            told.accept(interrupted());
            candidate.completeExceptionally(e);
        }
    }

    private void work(Consumer<Outcome> told) throws InterruptedException {
        Places places = new Places(terms, Mailbox.of(quest.address()).domain());
        Outcome outcome = places.ask(method, conversation);
        Optional<Discovery> restarted = Optional.empty();
        if (outcome instanceof Outcome.AddressRedirected redirected) {
            Discovery other = Discovery.start(terms, quest.with(redirected.address(), conversation.trail()));
            restarted = Optional.of(other);
            outcome = decided(other);
        }
        told.accept(outcome);
        HostLook look = new HostLook(terms.ports()).over(conversation.notebook().entries());
        List<Candidate> children = restarted.isPresent() ? restarted.get().candidates() : List.of();
        candidate.complete(new Candidate(
                method,
                places.beginning(method),
                look.steps(),
                outcome,
                children,
                look.certificates(),
                Duration.ofNanos(System.nanoTime() - began)));
    }

    /** What the other address came to; if its servers have not spoken, how its best-known place ended. */
    private static Outcome decided(Discovery other) throws InterruptedException {
        Optional<Outcome> spoken = other.decision();
        return spoken.isPresent()
                ? spoken.get()
                : MostTelling.of(other.candidates()).outcome();
    }

    private static Outcome interrupted() {
        return new Outcome.Unreached(new Failure(Failure.Kind.TIMEOUT, "the time was up before it answered"));
    }
}
