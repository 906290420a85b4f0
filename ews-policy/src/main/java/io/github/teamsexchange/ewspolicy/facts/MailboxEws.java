package io.github.teamsexchange.ewspolicy.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.Objects;

/**
 * The EWS settings of one mailbox, on the side that hosts it: Exchange Online if it is known to, else Exchange Server.
 *
 * @param settings its settings
 * @param source where they were read
 * @param ownerAssumed true if the export does not say whose settings they are
 */
public record MailboxEws(EwsSettings settings, ExportSource source, boolean ownerAssumed) implements Fact {

    /** Rejects missing parts. */
    public MailboxEws {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(source, "source");
    }
}
