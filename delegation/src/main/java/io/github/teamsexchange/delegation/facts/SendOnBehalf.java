package io.github.teamsexchange.delegation.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.List;
import java.util.Objects;

/**
 * Who may send on behalf of a mailbox's owner: its {@code GrantSendOnBehalfTo}.
 *
 * @param state how much of the list is known
 * @param granted what is known of it
 * @param source where it was read
 * @param ownerAssumed true if the export does not say whose it is
 */
public record SendOnBehalf(EntryList.State state, List<Identity> granted, ExportSource source, boolean ownerAssumed)
        implements Fact {

    /** Copies the list. */
    public SendOnBehalf {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(source, "source");
        granted = List.copyOf(granted);
    }
}
