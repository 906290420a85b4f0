package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /** Reads a property in the shapes that exports give a list. */
    public static EntryList read(Optional<ExportedValue> exported) {
        if (exported.isEmpty()) {
            return without(State.NOT_EXPORTED);
        }
        ExportedValue value = exported.get();
        if (value instanceof ExportedValue.Items items) {
            return ofItems(items);
        }
        return value.line().map(EntryList::ofText).orElseGet(() -> without(State.UNREADABLE));
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

    private static EntryList ofItems(ExportedValue.Items items) {
        List<String> entries = new ArrayList<>();
        for (ExportedValue item : items.items()) {
            Optional<String> entry = item.line();
            if (entry.isEmpty()) {
                return without(State.UNREADABLE);
            }
            entries.add(entry.get());
        }
        return new EntryList(items.cutShort() ? State.CUT_SHORT : State.COMPLETE, entries);
    }

    /**
     * Text where a list should be. One entry alone may have been unwrapped, but exports that were cut in depth join all
     * entries with blanks, people join them with commas, and others print the collection's type or its display; only
     * what has one possible meaning is taken.
     */
    private static EntryList ofText(String text) {
        if (text.isBlank()) {
            return without(State.NULL);
        }
        boolean ambiguous = text.chars().anyMatch(c -> Character.isWhitespace(c) || c == ',' || c == ';')
                || text.startsWith("{")
                || text.startsWith("System.")
                || text.startsWith("Microsoft.Exchange.Data");
        return ambiguous ? without(State.UNREADABLE) : complete(List.of(text));
    }
}
