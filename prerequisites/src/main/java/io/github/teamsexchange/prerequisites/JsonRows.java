package io.github.teamsexchange.prerequisites;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the rows out of a JSON document of any shape: the strings of an object, and each string of an array. */
final class JsonRows {

    private static final Pattern SOURCE =
            Pattern.compile("(?i)(?:source|src|address|prefix|cidr|remote|subnet|network|range|allow|\\bips?\\b)");

    private static final Pattern OTHER = Pattern.compile("(?i)(?:user|zone|port|protocol|service|app|device|category)");

    /** A cell beside which nothing that stands for everything is believed. */
    private static final String UNNAMED = "(of no source)";

    private final List<Row> rows = new ArrayList<>();

    private JsonRows() {}

    static boolean looksLike(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /**
     * Reads a document.
     *
     * @throws JsonException if it is not JSON; the message says where
     */
    static List<Row> of(String text) {
        JsonRows reader = new JsonRows();
        reader.walk(BoundedJson.read(text), "", false);
        return reader.rows;
    }

    private void walk(JsonValue value, String path, boolean refused) {
        if (value instanceof JsonString text) {
            add(List.of(text), isSource(path), refused);
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> walk(item, path, refused));
        } else if (value instanceof JsonObject object) {
            walk(object, path, refused);
        }
    }

    /** What an object says of itself goes for all that it holds. */
    private void walk(JsonObject object, String path, boolean refused) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object);
        members.keySet().removeIf(Row::isDestination);
        List<JsonString> own = members.values().stream()
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .toList();
        boolean sources = members.entrySet().stream()
                .filter(member -> member.getValue() instanceof JsonString)
                .allMatch(member -> isSource(path + "." + member.getKey()));
        boolean refusing = refused || own.stream().anyMatch(text -> Row.refuses(text.getString()));
        add(own, sources, refusing);
        members.forEach((name, value) -> {
            if (!(value instanceof JsonString)) {
                walk(value, path + "." + name, refusing);
            }
        });
    }

    /** What stands in an unnamed list, or under a name for where connections come from. */
    private static boolean isSource(String path) {
        return path.isEmpty()
                || (SOURCE.matcher(path).find() && !OTHER.matcher(path).find());
    }

    /** Where the name does not say that it is a source, "any" may be any user, port or application. */
    private void add(Collection<JsonString> cells, boolean sources, boolean refused) {
        Stream<String> texts = cells.stream().map(JsonString::getString).map(String::strip);
        Stream<String> more = sources ? Stream.empty() : Stream.of(UNNAMED);
        rows.add(new Row(rows.size() + 1, Stream.concat(texts, more).toList(), false, refused));
    }
}
