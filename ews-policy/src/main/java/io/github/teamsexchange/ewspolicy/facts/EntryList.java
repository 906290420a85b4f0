package io.github.teamsexchange.ewspolicy.facts;

import java.util.List;
import java.util.Objects;

/**
 * A list property as it was exported. Null, empty, absent and cut short stay apart: an empty list is
 * {@link State#COMPLETE} without entries.
 *
 * @param state how much is known of it
 * @param entries what is known of it, in order
 */
public record EntryList(State state, List<String> entries) {

    /** How much of a list is known. */
    public enum State {
        /** All of it. */
        COMPLETE,
        /** {@code $null}: there is no list. */
        NULL,
        /** The display left out the rest. */
        CUT_SHORT,
        /** The export does not hold the property. */
        NOT_EXPORTED,
        /** The export holds the property but not its entries, or not so that they can be told apart. */
        UNREADABLE
    }

    /** Copies the entries. */
    public EntryList {
        Objects.requireNonNull(state, "state");
        entries = List.copyOf(entries);
    }

    /** All entries of a list. */
    public static EntryList complete(List<String> entries) {
        return new EntryList(State.COMPLETE, entries);
    }

    /** A list of which no entry is known. */
    public static EntryList without(State state) {
        return new EntryList(state, List.of());
    }

    /** Tells whether it is known to hold nothing: it is null, or empty. */
    public boolean holdsNothing() {
        return state == State.NULL || (state == State.COMPLETE && entries.isEmpty());
    }

    /** Tells whether nothing is known of its entries. */
    public boolean isUnknown() {
        return state == State.NOT_EXPORTED || state == State.UNREADABLE;
    }
}
