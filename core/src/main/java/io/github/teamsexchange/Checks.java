package io.github.teamsexchange;

import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.IssueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A choice of checks; immutable.
 *
 * <p>Ids are chosen by globs in which {@code *} stands for any run of characters. Checks left out stay known by name,
 * so that a report can list them.
 */
public final class Checks {

    private final List<LoadedCheck> selected;
    private final List<LoadedCheck> deselected;
    private final List<LoadProblem> problems;

    private Checks(List<LoadedCheck> selected, List<LoadedCheck> deselected, List<LoadProblem> problems) {
        this.selected = List.copyOf(selected);
        this.deselected = List.copyOf(deselected);
        this.problems = List.copyOf(problems);
    }

    /** All that {@link ServiceLoader} finds through the context class loader, else through this library's own. */
    public static Checks discovered() {
        return discovered(ClassLoaders.context());
    }

    /**
     * All that {@link ServiceLoader} finds through a class loader. A provider that cannot be used is reported by each
     * run.
     */
    public static Checks discovered(ClassLoader loader) {
        ProviderLoader<Check, LoadedCheck> providers = new ProviderLoader<>(Check.class, (type, provider) -> {
            LoadedCheck.validSpec(type);
            return LoadedCheck.of(provider.get());
        });
        providers.load(ServiceLoader.load(Check.class, loader));
        return new Checks(List.of(), List.of(), providers.problems()).plusAll(providers.loaded());
    }

    /** Only the checks that come with this library. */
    public static Checks builtIn() {
        Checks all = discovered();
        return new Checks(all.selected.stream().filter(LoadedCheck::builtIn).toList(), List.of(), List.of());
    }

    /** No checks at all, to add to. */
    public static Checks none() {
        return new Checks(List.of(), List.of(), List.of());
    }

    /** These, without those whose id one of the globs matches. */
    public Checks without(String... globs) {
        return select(matching(globs).negate());
    }

    /** Of these, only those whose id one of the globs matches. */
    public Checks only(String... globs) {
        return select(matching(globs));
    }

    /**
     * These, and more.
     *
     * @throws IllegalArgumentException if one carries no valid specification, or its id is taken
     */
    public Checks plus(Check... more) {
        Checks sum = plusAll(Arrays.stream(more).map(LoadedCheck::of).toList());
        if (sum.problems.size() > problems.size()) {
            LoadProblem problem = sum.problems.get(sum.problems.size() - 1);
            throw new IllegalArgumentException(problem.provider() + ": " + problem.explanation());
        }
        return sum;
    }

    /** What is known of each chosen check, by id. */
    public List<CheckInfo> infos() {
        Map<String, CheckInfo> infos = new TreeMap<>();
        selected.forEach(check -> infos.put(check.id(), check.info()));
        return List.copyOf(infos.values());
    }

    /** One sentence for each provider that cannot be used. */
    public List<String> problems() {
        return problems.stream()
                .map(problem -> problem.provider() + ": " + problem.explanation())
                .toList();
    }

    /** Tells whether any of these, or any that could not be loaded, may belong to an issue. */
    boolean belongTo(IssueType issue) {
        return !problems.isEmpty()
                || selected.stream().anyMatch(check -> check.info().issues().contains(issue));
    }

    List<LoadedCheck> selected() {
        return selected;
    }

    List<LoadedCheck> deselected() {
        return deselected;
    }

    List<LoadProblem> loadProblems() {
        return problems;
    }

    private Checks plusAll(List<LoadedCheck> more) {
        Map<String, LoadedCheck> byId = new HashMap<>();
        Map<Class<? extends Fact>, LoadedCheck> judges = new HashMap<>();
        List<LoadedCheck> kept = new ArrayList<>();
        List<LoadProblem> found = new ArrayList<>(problems);
        List<LoadedCheck> candidates = new ArrayList<>(selected);
        candidates.addAll(more);
        // Ours first: it is a plugin that gives way when two want the same.
        candidates.sort(Comparator.comparing(check -> !check.builtIn()));
        for (LoadedCheck check : candidates) {
            String conflict = conflict(check, byId, judges);
            if (conflict.isEmpty()) {
                byId.put(check.id(), check);
                check.judges().forEach(fact -> judges.put(fact, check));
                kept.add(check);
            } else {
                found.add(new LoadProblem(check.info().provider(), conflict));
            }
        }
        return new Checks(kept, deselected, found);
    }

    private static String conflict(
            LoadedCheck check, Map<String, LoadedCheck> byId, Map<Class<? extends Fact>, LoadedCheck> judges) {
        LoadedCheck same = byId.get(check.id());
        if (same != null) {
            return "Its id '" + check.id() + "' is taken by " + same.info().provider() + "; give it another";
        }
        for (Class<? extends Fact> fact : check.judges()) {
            LoadedCheck judge = judges.get(fact);
            if (judge != null) {
                return fact.getSimpleName() + " is already judged by " + judge.id() + "; a fact has one judge";
            }
        }
        return "";
    }

    private Checks select(Predicate<String> chosen) {
        List<LoadedCheck> left = new ArrayList<>(deselected);
        selected.stream().filter(check -> !chosen.test(check.id())).forEach(left::add);
        return new Checks(
                selected.stream().filter(check -> chosen.test(check.id())).toList(),
                left,
                problems.stream()
                        .filter(problem -> chosen.test(problem.provider()))
                        .toList());
    }

    private static Predicate<String> matching(String... globs) {
        return id -> Arrays.stream(globs).anyMatch(glob -> Glob.matches(glob, id));
    }
}
