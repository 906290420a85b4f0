package io.github.teamsexchange.ewspolicy.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.Objects;

/**
 * The EWS settings of the organization that hosts the mailbox: Exchange Online if it is known to, else Exchange Server.
 *
 * @param settings its settings
 * @param source where they were read
 */
public record OrganizationEws(EwsSettings settings, ExportSource source) implements Fact {

    /** Rejects missing parts. */
    public OrganizationEws {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(source, "source");
    }
}
