package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Obstacle;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence made of plain values. */
final class GivenFacts implements Evidence {

    private final Map<Class<?>, Fact> facts = new HashMap<>();
    private final Map<Mailbox, GivenFacts> others = new HashMap<>();

    static GivenFacts of(Fact... given) {
        GivenFacts evidence = new GivenFacts();
        Stream.of(given).forEach(fact -> evidence.facts.put(fact.getClass(), fact));
        return evidence;
    }

    GivenFacts with(Class<? extends Fact> kind, Fact fact) {
        facts.put(kind, fact);
        return this;
    }

    GivenFacts aboutAnother(Mailbox other, Fact... given) {
        others.put(other, of(given));
        return this;
    }

    @Override
    public <F extends Fact> F get(Class<F> kind) {
        return find(kind).orElseThrow(() -> new NoSuchElementException(kind.getName()));
    }

    @Override
    public <F extends Fact> Optional<F> find(Class<F> kind) {
        return Optional.ofNullable(facts.get(kind)).map(kind::cast);
    }

    @Override
    public Optional<Absence> absence(Class<? extends Fact> kind) {
        return facts.containsKey(kind)
                ? Optional.empty()
                : Optional.of(new Absence(Obstacle.NOT_SUPPLIED, "It was not given to the test", ""));
    }

    @Override
    public Evidence about(Mailbox subject) {
        return others.getOrDefault(subject, new GivenFacts());
    }
}
