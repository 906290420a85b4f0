package io.github.teamsexchange.lab.deployment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A host of the deployment.
 *
 * @param name in lower case
 * @param role what stands behind it
 * @param connection what becomes of connections
 * @param certificate what it shows
 * @param rules the longest prefix first
 */
public record HostPlan(
        String name, Role role, Connection connection, CertificateKind certificate, List<PathRule> rules) {

    /** Sorts the rules. */
    public HostPlan {
        rules = rules.stream()
                .sorted(Comparator.comparingInt((PathRule rule) -> rule.prefix().length())
                        .reversed())
                .toList();
    }

    /** The rule for a path, the most specific one. */
    public Optional<PathRule> ruleFor(String path) {
        return rules.stream().filter(rule -> rule.covers(path)).findFirst();
    }
}
