package io.github.teamsexchange;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the failed check that is the reason why another could not judge. */
final class Blocking {

    private final List<Examined> ordered;

    Blocking(List<Examined> ordered) {
        this.ordered = ordered;
    }

    /** The checks whose facts the missing one would follow from, in the report's order. */
    List<String> foundationsOf(Examined examined) {
        Set<Class<? extends Fact>> reasons = kinds(examined);
        return ordered.stream()
                .filter(other -> other.check().judges().stream().anyMatch(reasons::contains))
                .map(other -> other.check().id())
                .toList();
    }

    /** The first check, in the report's order, that failed on a fact from which the missing one would follow. */
    Optional<String> blockerOf(Examined examined) {
        Set<Class<? extends Fact>> reasons = kinds(examined);
        return ordered.stream()
                .filter(other -> other.finding().status() == Status.FAIL)
                .filter(other -> other.check().judges().stream().anyMatch(reasons::contains))
                .map(other -> other.check().id())
                .findFirst();
    }

    private static Set<Class<? extends Fact>> kinds(Examined examined) {
        return examined.reasons().stream().map(fact -> fact.key().kind()).collect(Collectors.toSet());
    }
}
