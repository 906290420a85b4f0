package io.github.teamsexchange.lab.dns;

import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.NamePlan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All names of a deployment: its hosts, which are at 127.0.0.1, and what its DNS part says besides. */
public final class Zone {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int MAX_ALIASES = 8;

    private final Map<String, NamePlan> names = new TreeMap<>();
    private final Set<String> parents = new HashSet<>();

    /** Takes the names of a deployment. */
    public Zone(Deployment deployment) {
        deployment.hosts().keySet().forEach(host -> names.put(host, host(host)));
        names.putAll(deployment.names());
        names.keySet().forEach(this::addParents);
    }

    /** What is known of a name, whatever its case; empty if it does not exist. */
    Optional<NamePlan> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        NamePlan plan = names.get(lower);
        return plan == null && parents.contains(lower) ? Optional.of(nothing(lower)) : Optional.ofNullable(plan);
    }

    /** The name behind all aliases; empty if one of the names does not exist, or the aliases go in a circle. */
    public Optional<NamePlan> resolve(String name) {
        Optional<NamePlan> plan = find(name);
        for (int i = 0; i < MAX_ALIASES; i++) {
            Optional<String> alias = plan.flatMap(NamePlan::alias);
            if (alias.isEmpty()) {
                return plan;
            }
            plan = find(alias.get());
        }
        return Optional.empty();
    }

    /** A name above an existing name exists as well, even if it has no records (RFC 8020). */
    private void addParents(String name) {
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            parents.add(name.substring(dot + 1));
        }
    }

    private static NamePlan host(String name) {
        return with(name, List.of(LOOPBACK));
    }

    private static NamePlan nothing(String name) {
        return with(name, List.of());
    }

    private static NamePlan with(String name, List<String> addresses) {
        return new NamePlan(name, Optional.empty(), Optional.empty(), addresses, List.of(), List.of(), List.of());
    }
}
