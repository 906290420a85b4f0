package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Reads what ConvertTo-Json writes, in Windows PowerShell and in PowerShell 7: one object, an array, or one a line. */
final class JsonExportReader {

    private static final int MAX_DEPTH = 100;

    private final JsonParserFactory factory =
            Json.createParserFactory(Map.of("org.eclipse.parsson.maxDepth", MAX_DEPTH));

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
        List<String> lines = text.lines().toList();
        if (!isOneObjectALine(lines)) {
            throw UnreadableExport.broken(String.valueOf(whole.getMessage()));
        }
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (!lines.get(i).isBlank()) {
                    collect(parse(lines.get(i)), objects);
                }
            } catch (JsonException e) {
                throw UnreadableExport.broken("its JSON breaks off in the object on line " + (i + 1));
            }
        }
    }

    private static boolean isOneObjectALine(List<String> lines) {
        List<String> filled = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return filled.size() > 1 && filled.get(0).endsWith("}");
    }

    /** One document and nothing behind it: what follows must not be lost in silence. */
    private JsonValue parse(String text) {
        try (JsonParser parser = factory.createParser(new StringReader(text))) {
            return only(parser);
        }
    }

    private static JsonValue only(JsonParser parser) {
        try {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw new JsonParsingException("more follows", parser.getLocation());
            }
            return value;
        } catch (JsonParsingException | NoSuchElementException e) {
            throw new JsonException("its JSON breaks off" + place(parser), e);
        } catch (RuntimeException e) { // the parser's ways of saying that there is too much of something
            throw new JsonException(
                    "its JSON is nested deeper than " + MAX_DEPTH + ", or holds more than can be read," + place(parser),
                    e);
        }
    }

    private static String place(JsonParser parser) {
        return " at line " + Math.max(1, parser.getLocation().getLineNumber());
    }

    private static void collect(JsonValue value, List<RawObject> objects) throws UnreadableExport {
        if (value instanceof JsonArray array) {
            for (JsonValue item : array) {
                collect(item, objects);
            }
        } else if (value instanceof JsonObject object) {
            Optional<JsonArray> wrapped = wrappedList(object);
            if (wrapped.isPresent()) {
                collect(wrapped.get(), objects);
            } else {
                objects.add(new RawObject(List.of(), Optional.empty(), properties(object)));
            }
        }
    }

    /** An envelope, of the REST cmdlets or of a list that was piped: the objects stand in "value". */
    private static Optional<JsonArray> wrappedList(JsonObject object) throws UnreadableExport {
        boolean envelope = object.containsKey("Count") || object.containsKey("@odata.context");
        if (!envelope || !(object.get("value") instanceof JsonArray items)) {
            return Optional.empty();
        }
        if (object.get("Count") instanceof JsonNumber count && count.doubleValue() > items.size()) {
            throw UnreadableExport.broken(
                    "it holds only " + items.size() + " of the " + count + " objects it speaks of");
        }
        if (object.containsKey("@odata.nextLink")) {
            throw UnreadableExport.broken("it is only the first page of several");
        }
        return Optional.of(items);
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
