package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Candidate;
import io.github.teamsexchange.autodiscover.facts.DiscoveredService;
import io.github.teamsexchange.autodiscover.facts.DiscoveryMethod;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/** All candidates of one mail address, asked at the same time. */
final class Discovery {

    private final Quest quest;
    private final List<Branch> branches;
    private final Race race;
    private final List<Thread> threads = new ArrayList<>();

    private Discovery(Terms terms, Quest quest) {
        List<DiscoveryMethod> methods = List.of(DiscoveryMethod.values());
        this.quest = quest;
        this.race = new Race(methods.size(), terms.rules().grace(), System::nanoTime);
        this.branches = IntStream.range(0, methods.size())
                .mapToObj(rank -> new Branch(terms, quest, methods.get(rank), () -> race.sign(rank)))
                .toList();
    }

    static Discovery start(Terms terms, Quest quest) {
        Discovery discovery = new Discovery(terms, quest);
        for (int i = 0; i < discovery.branches.size(); i++) {
            int rank = i;
            Branch branch = discovery.branches.get(rank);
            discovery.threads.add(
                    CandidateThreads.start(() -> branch.run(outcome -> discovery.race.ended(rank, outcome))));
        }
        return discovery;
    }

    /** What the best candidate's server has said; empty if none has spoken. */
    Optional<Outcome> decision() throws InterruptedException {
        return decided().map(DiscoveredService::outcome);
    }

    /** The service, as soon as it is known which candidate is believed. */
    Optional<DiscoveredService> decided() throws InterruptedException {
        try {
            return race.decision().map(this::service);
        } catch (InterruptedException e) {
            stop();
            throw e;
        }
    }

    /** All candidates, when the last of them has ended. */
    List<Candidate> candidates() throws InterruptedException {
        List<Candidate> candidates = new ArrayList<>();
        try {
            for (Branch branch : branches) {
                candidates.add(branch.candidate().get());
            }
            return candidates;
        } catch (InterruptedException e) {
            stop();
            throw e;
        } catch (ExecutionException e) {
            stop();
            throw new IllegalStateException("a candidate of Autodiscover broke", e.getCause());
        }
    }

    private DiscoveredService service(int rank) {
        Branch branch = branches.get(rank);
        return new DiscoveredService(
                branch.endpoint().orElseThrow(), branch.method(), quest.address(), race.outcome(rank));
    }

    private void stop() {
        threads.forEach(Thread::interrupt);
    }
}
