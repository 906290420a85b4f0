package io.github.teamsexchange;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Scope;
import java.util.List;
import java.util.stream.Stream;

/** A probe that may be called, with what it declared. */
record LoadedProbe(
        Class<? extends Fact> fact,
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
                spec.fact(), List.of(spec.needs()), List.of(spec.wants()), spec.scope(), spec.rank(), probe);
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
