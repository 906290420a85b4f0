package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.EntryList.State;
import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the apps of an app bar: objects with an id, or texts such as {@code Id=...;Order=1} (protocols §6.1). */
final class PinnedApps {

    private static final Pattern ID =
            Pattern.compile("(?i)\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private PinnedApps() {}

    /** The ids, in lower case. */
    static EntryList read(Optional<ExportedValue> exported) {
        if (exported.isEmpty()) {
            return EntryList.without(State.NOT_EXPORTED);
        }
        ExportedValue value = exported.get();
        if (value instanceof ExportedValue.Null) {
            return EntryList.without(State.NULL);
        }
        List<ExportedValue> items = value instanceof ExportedValue.Items list ? list.items() : List.of(value);
        List<String> ids = new ArrayList<>();
        for (ExportedValue item : items) {
            Optional<String> id = id(item);
            if (id.isEmpty()) {
                return EntryList.without(State.UNREADABLE);
            }
            ids.add(id.get());
        }
        boolean cutShort = value instanceof ExportedValue.Items list && list.cutShort();
        return new EntryList(cutShort ? State.CUT_SHORT : State.COMPLETE, ids);
    }

    /** What an export does not tell, or cuts short, contradicts nothing that another one tells. */
    static Optional<EntryList> union(EntryList one, EntryList other) {
        if (!isWhole(one) || !isWhole(other)) {
            return Optional.of(isWhole(one) || other.isUnknown() ? one : other);
        }
        return new HashSet<>(one.entries()).equals(new HashSet<>(other.entries()))
                ? Optional.of(one)
                : Optional.empty();
    }

    private static boolean isWhole(EntryList list) {
        return list.state() == State.COMPLETE || list.state() == State.NULL;
    }

    /** One id; where several run together in one text, the export was cut in depth and tells too little. */
    private static Optional<String> id(ExportedValue item) {
        Optional<String> text = item instanceof ExportedValue.Structure structure
                ? Optional.ofNullable(structure.properties().get("Id"))
                        .flatMap(ExportedValue::line)
                        .or(structure::text)
                : item.line();
        List<String> ids = text.stream()
                .flatMap(line ->
                        ID.matcher(line).results().map(result -> result.group().toLowerCase(Locale.ROOT)))
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
