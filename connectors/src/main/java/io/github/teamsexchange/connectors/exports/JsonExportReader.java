package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what ConvertTo-Json writes, in Windows PowerShell and in PowerShell 7: one object, an array, or one a line. */
final class JsonExportReader {

    private static final int MAX_DEPTH = 100;

    private final JsonReaderFactory factory =
            Json.createReaderFactory(Map.of("org.eclipse.parsson.maxDepth", MAX_DEPTH));

    List<RawObject> read(String text) throws UnreadableExport {
        List<RawObject> objects = new ArrayList<>();
        try {
            collect(parse(text), objects);
        } catch (JsonException e) {
            readLines(text, e, objects);
        }
        return objects;
    }

    private void readLines(String text, JsonException whole, List<RawObject> objects) throws UnreadableExport {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2 || !lines.get(0).strip().endsWith("}")) {
            throw UnreadableExport.broken("its JSON breaks off" + place(whole));
        }
        for (int i = 0; i < lines.size(); i++) {
            try {
                collect(parse(lines.get(i)), objects);
            } catch (JsonException e) {
                throw UnreadableExport.broken("its JSON breaks off in the object on line " + (i + 1));
            }
        }
    }

    private JsonValue parse(String text) {
        try (JsonReader reader = factory.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static String place(JsonException failure) {
        return failure instanceof JsonParsingException parsing
                        && parsing.getLocation() != null
                        && parsing.getLocation().getLineNumber() > 0
                ? " at line " + parsing.getLocation().getLineNumber()
                : " or is nested deeper than " + MAX_DEPTH;
    }

    private static void collect(JsonValue value, List<RawObject> objects) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> collect(item, objects));
        } else if (value instanceof JsonObject object) {
            List<JsonValue> wrapped = wrappedList(object);
            if (wrapped.isEmpty()) {
                objects.add(new RawObject(List.of(), Optional.empty(), properties(object)));
            } else {
                wrapped.forEach(item -> collect(item, objects));
            }
        }
    }

    /** The REST cmdlets' envelope: the objects stand in "value". */
    private static List<JsonValue> wrappedList(JsonObject object) {
        boolean envelope = object.get("value") instanceof JsonArray
                && (object.containsKey("Count") || object.containsKey("@odata.context"));
        return envelope ? List.copyOf(object.getJsonArray("value")) : List.of();
    }

    private static Map<String, ExportedValue> properties(JsonObject object) {
        Map<String, ExportedValue> properties = new LinkedHashMap<>();
        object.forEach((name, value) -> properties.put(name, value(value)));
        return properties;
    }

    private static ExportedValue value(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> new ExportedValue.Null();
            case TRUE -> new ExportedValue.Flag(true);
            case FALSE -> new ExportedValue.Flag(false);
            case NUMBER -> new ExportedValue.Number(number((JsonNumber) value));
            case STRING -> PlainValues.ofText(((JsonString) value).getString());
            case ARRAY ->
                new ExportedValue.Items(
                        value.asJsonArray().stream()
                                .map(JsonExportReader::value)
                                .toList(),
                        false);
            case OBJECT -> object(value.asJsonObject());
        };
    }

    private static BigDecimal number(JsonNumber number) {
        return number.bigDecimalValue();
    }

    private static ExportedValue object(JsonObject object) {
        Set<String> names = object.keySet();
        if (object.get("value") instanceof JsonArray items && object.get("Count") instanceof JsonNumber count) {
            return new ExportedValue.Items(
                    items.stream().map(JsonExportReader::value).toList(), items.size() < count.doubleValue());
        }
        if (names.equals(Set.of("IsPresent"))) {
            return value(object.getOrDefault("IsPresent", JsonValue.FALSE));
        }
        if (names.equals(Set.of("value", "Value"))) {
            return value(object.getOrDefault("Value", JsonValue.NULL));
        }
        if (names.equals(Set.of("value", "Guid"))) {
            return value(object.getOrDefault("Guid", JsonValue.NULL));
        }
        return new ExportedValue.Structure(Optional.empty(), properties(object));
    }
}
