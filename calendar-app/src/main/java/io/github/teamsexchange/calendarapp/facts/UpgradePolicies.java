package io.github.teamsexchange.calendarapp.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The coexistence modes of the organization.
 *
 * @param modes by the policy's name without {@code Tag:}, in any case; the organization's default is {@code Global}
 * @param source where they were read
 */
public record UpgradePolicies(Map<String, String> modes, ExportSource source) implements Fact {

    /** The name of the organization's default. */
    public static final String DEFAULT = "Global";

    /** Copies the modes. */
    public UpgradePolicies {
        Objects.requireNonNull(source, "source");
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(modes);
        modes = java.util.Collections.unmodifiableMap(copy);
    }

    /** The mode of a policy, if it was exported. */
    public Optional<String> mode(String policy) {
        return Optional.ofNullable(modes.get(policy));
    }
}
