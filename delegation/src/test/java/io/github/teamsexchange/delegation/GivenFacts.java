package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Obstacle;
import java.util.List;
import java.util.Optional;

/** Evidence made of plain values. */
record GivenFacts(List<Fact> facts) implements Evidence {

    static GivenFacts of(Fact... facts) {
        return new GivenFacts(List.of(facts));
    }

    @Override
    public <F extends Fact> F get(Class<F> kind) {
        return find(kind).orElseThrow();
    }

    @Override
    public <F extends Fact> Optional<F> find(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    @Override
    public Optional<Absence> absence(Class<? extends Fact> kind) {
        return Optional.of(new Absence(Obstacle.NOT_SUPPLIED, "It was not given to the test", ""));
    }

    @Override
    public Evidence about(Mailbox subject) {
        throw new AssertionError("no probe of this module asks about another mailbox");
    }
}
