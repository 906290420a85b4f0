package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.ewspolicy.facts.EntryList;
import io.github.teamsexchange.ewspolicy.facts.EntryList.State;
import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list property in the shapes that exports give it. */
final class ExportedList {

    private ExportedList() {}

    static EntryList read(Optional<ExportedValue> exported) {
        if (exported.isEmpty()) {
            return EntryList.without(State.NOT_EXPORTED);
        }
        ExportedValue value = exported.get();
        if (value instanceof ExportedValue.Items items) {
            return ofItems(items);
        }
        return EwsExport.shown(value).map(ExportedList::ofText).orElseGet(() -> EntryList.without(State.UNREADABLE));
    }

    private static EntryList ofItems(ExportedValue.Items items) {
        List<String> entries = new ArrayList<>();
        for (ExportedValue item : items.items()) {
            Optional<String> entry = EwsExport.shown(item);
            if (entry.isEmpty()) {
                return EntryList.without(State.UNREADABLE);
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
            return EntryList.without(State.NULL);
        }
        boolean ambiguous = text.chars().anyMatch(c -> Character.isWhitespace(c) || c == ',' || c == ';')
                || text.startsWith("{")
                || text.startsWith("System.")
                || text.startsWith("Microsoft.Exchange.Data");
        return ambiguous ? EntryList.without(State.UNREADABLE) : EntryList.complete(List.of(text));
    }
}
