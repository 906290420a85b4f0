package io.github.teamsexchange;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of one run. Each is looked for at most once, by whoever needs it first; a failure is remembered like a
 * value. Facts that hold for more than one mailbox are kept where the engine's other runs find them.
 */
final class FactBook {

    private final Engine engine;
    private final SharedFacts shared;
    private final Cancellation cancellation;
    private final Map<FactKey, CompletableFuture<Collected>> own = new ConcurrentHashMap<>();

    FactBook(Engine engine, SharedFacts shared, Cancellation cancellation) {
        this.engine = engine;
        this.shared = shared;
        this.cancellation = cancellation;
    }

    /** The fact, or why it is not there; completes normally in either case. */
    CompletableFuture<Collected> find(Class<? extends Fact> kind, Question question) {
        Scope scope = engine.probes().scopeOf(kind);
        FactKey key = FactKey.of(kind, scope, question.mailbox());
        if (scope == Scope.MAILBOX) {
            return findIn(own, key, question, cancellation);
        }
        // Another run may wait for it too, so only the engine's end cancels the search.
        return shared.find(key, facts -> findIn(facts, key, question, engine.lifetime()));
    }

    List<CompletableFuture<Collected>> findAll(List<Class<? extends Fact>> kinds, Question question) {
        return kinds.stream().map(kind -> find(kind, question)).toList();
    }

    private CompletableFuture<Collected> findIn(
            Map<FactKey, CompletableFuture<Collected>> facts, FactKey key, Question question, Cancellation until) {
        CompletableFuture<Collected> mine = new CompletableFuture<>();
        CompletableFuture<Collected> earlier = facts.putIfAbsent(key, mine);
        if (earlier != null) {
            return earlier;
        }
        new Search(engine, this, key, question, until).start().whenComplete((collected, thrown) -> {
            if (thrown == null) {
                mine.complete(collected);
            } else {
                mine.completeExceptionally(thrown);
            }
        });
        return mine;
    }
}
