package io.github.teamsexchange.calendarapp.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.Objects;
import java.util.Optional;

/**
 * What Teams knows of a user.
 *
 * @param appSetup the app setup policy
 * @param upgrade the upgrade policy
 * @param effectiveMode the coexistence mode that Teams works out; empty if the export does not tell
 * @param inCloud whether the user is homed in the cloud; empty if the export does not tell
 * @param source where it was read
 * @param ownerAssumed true if the export does not say whose it is
 */
public record TeamsUser(
        AssignedPolicy appSetup,
        AssignedPolicy upgrade,
        Optional<String> effectiveMode,
        Optional<Boolean> inCloud,
        ExportSource source,
        boolean ownerAssumed)
        implements Fact {

    /** Rejects missing parts. */
    public TeamsUser {
        Objects.requireNonNull(appSetup, "appSetup");
        Objects.requireNonNull(upgrade, "upgrade");
        Objects.requireNonNull(effectiveMode, "effectiveMode");
        Objects.requireNonNull(inCloud, "inCloud");
        Objects.requireNonNull(source, "source");
    }
}
