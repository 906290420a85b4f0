package io.github.teamsexchange.prerequisites;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Takes the rows out of a JSON document of any shape: the strings of an object, and each string of an array. */
final class JsonRows {

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
        reader.walk(BoundedJson.read(text), false);
        return reader.rows;
    }

    private void walk(JsonValue value, boolean refused) {
        if (value instanceof JsonString text) {
            add(List.of(text), refused);
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> walk(item, refused));
        } else if (value instanceof JsonObject object) {
            walk(object, refused);
        }
    }

    /** What an object says of itself goes for all that it holds. */
    private void walk(JsonObject object, boolean refused) {
        List<JsonValue> members = object.entrySet().stream()
                .filter(member -> !Row.isDestination(member.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<JsonString> own = members.stream()
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .toList();
        boolean refusing = refused || own.stream().anyMatch(text -> Row.refuses(text.getString()));
        add(own, refusing);
        members.stream().filter(value -> !(value instanceof JsonString)).forEach(value -> walk(value, refusing));
    }

    private void add(Collection<JsonString> cells, boolean refused) {
        List<String> texts =
                cells.stream().map(JsonString::getString).map(String::strip).toList();
        rows.add(new Row(rows.size() + 1, texts, false, refused));
    }
}
