package io.github.teamsexchange.calendarapp.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.List;
import java.util.Objects;

/**
 * The service plans in a user's licenses.
 *
 * @param all of every license; empty for a user without one
 * @param complete false if the export does not tell them all
 * @param source where they were read
 * @param ownerAssumed true if the export does not say whose they are
 */
public record ServicePlans(List<Plan> all, boolean complete, ExportSource source, boolean ownerAssumed)
        implements Fact {

    /** Copies the list. */
    public ServicePlans {
        Objects.requireNonNull(source, "source");
        all = List.copyOf(all);
    }

    /**
     * One plan.
     *
     * @param name such as {@code TEAMS1}
     * @param status such as {@code Success} or {@code Disabled}
     */
    public record Plan(String name, String status) {
        /** Rejects missing parts. */
        public Plan {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(status, "status");
        }
    }
}
