package io.github.teamsexchange.calendarapp.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The organization's app setup policies, as far as they were exported.
 *
 * @param all at least one
 * @param source where they were read
 */
public record AppSetupPolicies(List<Policy> all, ExportSource source) implements Fact {

    /** Copies the list. */
    public AppSetupPolicies {
        Objects.requireNonNull(source, "source");
        all = List.copyOf(all);
    }

    /** The policy of a name, whatever its case. */
    public Optional<Policy> named(String name) {
        return all.stream()
                .filter(policy -> policy.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * One policy.
     *
     * @param name without {@code Tag:}
     * @param pinned the ids of the apps in the app bar, in order
     * @param userPinning whether users may pin apps themselves; empty if the export does not tell
     */
    public record Policy(String name, EntryList pinned, Optional<Boolean> userPinning) {
        /** Rejects missing parts. */
        public Policy {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(pinned, "pinned");
            Objects.requireNonNull(userPinning, "userPinning");
        }
    }
}
