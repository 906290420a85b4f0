package io.github.teamsexchange;

import io.github.teamsexchange.check.AnnouncingProbe;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A probe that may be called, with what it declared. */
record LoadedProbe(
        Class<? extends Fact> fact,
        Optional<Class<? extends Fact>> announces,
        List<Class<? extends Fact>> needs,
        List<Class<? extends Fact>> wants,
        Scope scope,
        int rank,
        Probe<?> probe) {

    static ProbeSpec validSpec(Class<?> type) {
        ProbeSpec spec = type.getAnnotation(ProbeSpec.class);
        if (spec == null) {
            throw new IllegalArgumentException("It carries no @ProbeSpec");
        }
        return spec;
    }

    static LoadedProbe of(Probe<?> probe) {
        ProbeSpec spec = validSpec(probe.getClass());
        return new LoadedProbe(
                spec.fact(),
                Stream.of(spec.announces()).findFirst(),
                List.of(spec.needs()),
                List.of(spec.wants()),
                spec.scope(),
                spec.rank(),
                probe);
    }

    /** Collects; what it announces on the way is handed on, if it is what it declared. */
    Fact collect(Question question, Evidence evidence, Ports ports, Consumer<Fact> early)
            throws NotObserved, InterruptedException {
        return announces.isPresent() && probe instanceof AnnouncingProbe<?, ?> announcing
                ? announcing.collect(
                        question,
                        evidence,
                        ports,
                        fact -> early.accept(announces.get().cast(fact)))
                : probe.collect(question, evidence, ports);
    }

    List<Class<? extends Fact>> inputs() {
        return Stream.concat(needs.stream(), wants.stream()).toList();
    }

    boolean builtIn() {
        return name().startsWith("io.github.teamsexchange.");
    }

    String name() {
        return probe.getClass().getName();
    }
}
