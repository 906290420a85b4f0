package io.github.teamsexchange.lab.deployment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of a host's two sides: https, or http in the clear.
 *
 * @param connection what becomes of connections
 * @param rules what happens to paths, the longest prefix first
 * @param ports where it listens; empty for wherever it is looked for
 */
public record Listener(Connection connection, List<PathRule> rules, Set<Integer> ports) {

    /** Sorts the rules. */
    public Listener {
        rules = rules.stream()
                .sorted(Comparator.comparingInt((PathRule rule) -> rule.prefix().length())
                        .reversed())
                .toList();
        ports = Set.copyOf(ports);
    }

    /** The rule for a path, the most specific one. */
    public Optional<PathRule> ruleFor(String path) {
        return rules.stream().filter(rule -> rule.covers(path)).findFirst();
    }

    /** What becomes of connections to a port. */
    public Connection connectionTo(int port) {
        return ports.isEmpty() || ports.contains(port) ? connection : Connection.REFUSE;
    }
}
