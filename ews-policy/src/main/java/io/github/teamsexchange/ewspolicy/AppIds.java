package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code EwsAllowedAppIDs}: one text of ids with commas between them, or a list of ids. */
final class AppIds {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");

    private AppIds() {}

    static EntryList read(ExportedObject object) {
        Optional<ExportedValue> value = object.value("EwsAllowedAppIDs");
        if (value.isPresent()
                && value.get() instanceof ExportedValue.Text text
                && !text.text().isBlank()) {
            return EntryList.complete(ids(text.text()).toList());
        }
        EntryList list = EntryList.read(value);
        return new EntryList(
                list.state(), list.entries().stream().flatMap(AppIds::ids).toList());
    }

    private static Stream<String> ids(String text) {
        return SEPARATOR.splitAsStream(text).map(AppIds::plain).filter(id -> !id.isEmpty());
    }

    private static String plain(String id) {
        return id.replace("{", "").replace("}", "").toLowerCase(Locale.ROOT);
    }
}
