package io.github.teamsexchange.delegation.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may do what with the calendar of a mailbox.
 *
 * @param folder the calendar's name, in the mailbox's language
 * @param entries all entries, the default one among them
 * @param side the organization that hosts the mailbox
 * @param source the exports it was read from; empty if EWS said it
 * @param assumed what is not proved, as sentences without a full stop
 */
public record CalendarPermissions(
        String folder, List<Entry> entries, Side side, Optional<ExportSource> source, List<String> assumed)
        implements Fact {

    /** Copies the lists. */
    public CalendarPermissions {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(source, "source");
        entries = List.copyOf(entries);
        assumed = List.copyOf(assumed);
    }

    /** Whom an entry is for. */
    public enum Holder {
        /** Everybody in the organization: the entry {@code Default}. */
        EVERYBODY,
        /** Those who did not sign in: the entry {@code Anonymous}. */
        STRANGERS,
        /** A person or a group. */
        SOMEBODY
    }

    /**
     * One entry.
     *
     * @param holder whom it is for
     * @param user the person or group
     * @param rights roles or single rights, as Exchange PowerShell calls them
     * @param flags the sharing permission flags; empty where there are none or they were not exported
     */
    public record Entry(Holder holder, Identity user, EntryList rights, List<String> flags) {
        /** Copies the flags. */
        public Entry {
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(rights, "rights");
            flags = List.copyOf(flags);
        }
    }
}
