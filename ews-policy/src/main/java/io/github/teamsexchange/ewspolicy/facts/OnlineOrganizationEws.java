package io.github.teamsexchange.ewspolicy.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.Objects;

/**
 * What Exchange Online's retirement of EWS depends on (protocols §2.4).
 *
 * @param enabled the organization's switch
 * @param allowedAppIds the ids in {@code EwsAllowedAppIDs}, in lower case; only a cmdlet told to retrieve them shows
 *     them
 * @param source where they were read
 */
public record OnlineOrganizationEws(EwsEnabled enabled, EntryList allowedAppIds, ExportSource source) implements Fact {

    /** Rejects missing parts. */
    public OnlineOrganizationEws {
        Objects.requireNonNull(enabled, "enabled");
        Objects.requireNonNull(allowedAppIds, "allowedAppIds");
        Objects.requireNonNull(source, "source");
    }
}
