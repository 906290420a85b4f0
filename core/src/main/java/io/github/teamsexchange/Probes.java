package io.github.teamsexchange;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The probes of an engine, by the fact they collect; none waits for itself. */
final class Probes {

    private final Map<Class<? extends Fact>, List<LoadedProbe>> byFact = new HashMap<>();
    private final List<LoadProblem> problems;

    private Probes(List<LoadedProbe> probes, List<LoadProblem> problems) {
        this.problems = new ArrayList<>(problems);
        // Ours first: it is a plugin that gives way when two would wait for each other.
        probes.stream().sorted(Comparator.comparing(probe -> !probe.builtIn())).forEach(this::add);
        byFact.values().forEach(alternatives -> alternatives.sort(Comparator.comparingInt(LoadedProbe::rank)));
        refuseNarrowInputs();
    }

    static Probes discovered(ClassLoader loader, List<Probe<?>> more) {
        @SuppressWarnings("rawtypes") // a class literal has no type argument
        ProviderLoader<Probe, LoadedProbe> providers = new ProviderLoader<>(Probe.class, (type, provider) -> {
            LoadedProbe.validSpec(type);
            return LoadedProbe.of(provider.get());
        });
        providers.load(ServiceLoader.load(Probe.class, loader));
        List<LoadedProbe> all = new ArrayList<>(providers.loaded());
        more.forEach(probe -> all.add(LoadedProbe.of(probe)));
        return new Probes(all, providers.problems());
    }

    static Probes of(List<Probe<?>> probes) {
        return new Probes(probes.stream().map(LoadedProbe::of).collect(Collectors.toList()), List.of());
    }

    /** Those that collect a fact, the one to ask first in front. */
    List<LoadedProbe> forFact(Class<? extends Fact> fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** The kind of fact on the way to which that kind is announced; empty if it is collected for its own sake. */
    Optional<Class<? extends Fact>> announcerOf(Class<? extends Fact> fact) {
        return forFact(fact).stream()
                .filter(probe -> isAnnounced(fact, probe))
                .<Class<? extends Fact>>map(LoadedProbe::fact)
                .findFirst();
    }

    /** For how much of the world a fact holds: the narrowest that one of its probes declares. */
    Scope scopeOf(Class<? extends Fact> fact) {
        return forFact(fact).stream()
                .map(LoadedProbe::scope)
                .min(Comparator.naturalOrder())
                .orElse(Scope.MAILBOX);
    }

    List<LoadProblem> problems() {
        return List.copyOf(problems);
    }

    /** What is shared by many mailboxes must not rest on what was found about one. */
    private void refuseNarrowInputs() {
        List<LoadedProbe> all =
                byFact.values().stream().flatMap(List::stream).distinct().toList();
        for (LoadedProbe probe : all) {
            probe.inputs().stream()
                    .filter(input -> scopeOf(input).compareTo(scopeOf(probe.fact())) < 0)
                    .findFirst()
                    .ifPresent(input -> refuse(
                            probe,
                            "It reads " + input.getSimpleName() + ", which holds for less of the world than what it"
                                    + " collects, so it is not used"));
        }
    }

    private void refuse(LoadedProbe probe, String why) {
        kindsOf(probe)
                .forEach(kind -> byFact.getOrDefault(kind, new ArrayList<>()).remove(probe));
        problems.add(new LoadProblem(probe.name(), why));
    }

    private void add(LoadedProbe probe) {
        Optional<Class<? extends Fact>> contested = kindsOf(probe)
                .filter(kind -> announcerOf(kind).isPresent()
                        || (isAnnounced(kind, probe) && !forFact(kind).isEmpty()))
                .findFirst();
        if (contested.isPresent()) {
            String name = contested.get().getSimpleName();
            problems.add(new LoadProblem(
                    probe.name(), "Another probe is there for " + name + ", which is announced and has only one"));
            return;
        }
        kindsOf(probe)
                .forEach(kind ->
                        byFact.computeIfAbsent(kind, fact -> new ArrayList<>()).add(probe));
        List<String> cycle = cycleThrough(probe);
        if (!cycle.isEmpty()) {
            refuse(probe, "It would wait for itself (" + String.join(" -> ", cycle) + "), so it is not used");
        }
    }

    private static boolean isAnnounced(Class<? extends Fact> kind, LoadedProbe by) {
        return by.announces().filter(kind::equals).isPresent();
    }

    private static Stream<Class<? extends Fact>> kindsOf(LoadedProbe probe) {
        return Stream.concat(Stream.of(probe.fact()), probe.announces().stream());
    }

    private List<String> cycleThrough(LoadedProbe probe) {
        Deque<Class<? extends Fact>> path = new ArrayDeque<>();
        path.addLast(probe.fact());
        Set<Class<? extends Fact>> seen = new HashSet<>();
        for (Class<? extends Fact> input : probe.inputs()) {
            if (leadsTo(probe, input, path, seen)) {
                return StreamSupport.stream(path.spliterator(), false)
                        .map(Class::getSimpleName)
                        .toList();
            }
        }
        return List.of();
    }

    private boolean leadsTo(
            LoadedProbe goal,
            Class<? extends Fact> from,
            Deque<Class<? extends Fact>> path,
            Set<Class<? extends Fact>> seen) {
        path.addLast(from);
        if (kindsOf(goal).anyMatch(from::equals)) {
            return true;
        }
        if (seen.add(from)) {
            for (LoadedProbe probe : forFact(from)) {
                for (Class<? extends Fact> input : probe.inputs()) {
                    if (leadsTo(goal, input, path, seen)) {
                        return true;
                    }
                }
            }
        }
        path.removeLast();
        return false;
    }
}
