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
    private final Map<FactKey, Sought> own = new ConcurrentHashMap<>();

    FactBook(Engine engine, SharedFacts shared, Cancellation cancellation) {
        this.engine = engine;
        this.shared = shared;
        this.cancellation = cancellation;
    }

    /** The fact, or why it is not there; completes normally in either case. */
    CompletableFuture<Collected> find(Class<? extends Fact> kind, Question question) {
        return engine.probes()
                .announcerOf(kind)
                .map(announcer -> seek(announcer, question).announced())
                .orElseGet(() -> seek(kind, question).fact());
    }

    List<CompletableFuture<Collected>> findAll(List<Class<? extends Fact>> kinds, Question question) {
        return kinds.stream().map(kind -> find(kind, question)).toList();
    }

    private Sought seek(Class<? extends Fact> kind, Question question) {
        Scope scope = engine.probes().scopeOf(kind);
        FactKey key = FactKey.of(kind, scope, question.mailbox());
        if (scope == Scope.MAILBOX) {
            return seekIn(own, key, question, cancellation);
        }
        // Another run may wait for it too, so only the engine's end cancels the search.
        return shared.find(key, facts -> seekIn(facts, key, question, engine.lifetime()));
    }

    private Sought seekIn(Map<FactKey, Sought> facts, FactKey key, Question question, Cancellation until) {
        Sought mine = new Sought();
        Sought earlier = facts.putIfAbsent(key, mine);
        if (earlier != null) {
            return earlier;
        }
        Search search = new Search(engine, this, key, question, until, mine.announced());
        search.start().whenComplete((collected, thrown) -> {
            if (thrown == null) {
                mine.fact().complete(collected);
                mine.announced().complete(search.nothingAnnounced(collected));
            } else {
                mine.fact().completeExceptionally(thrown);
                mine.announced().completeExceptionally(thrown);
            }
        });
        return mine;
    }
}
