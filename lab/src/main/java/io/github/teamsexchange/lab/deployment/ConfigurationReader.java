package io.github.teamsexchange.lab.deployment;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads configuration objects: side, cmdlet, a handle per object, properties.
 *
 * <p>A merge patch cannot set a member to null, it removes it. Hence the spelling {@code "$null"} for a property that
 * is there and null; a property that a patch removes is one that was not exported.
 */
final class ConfigurationReader {

    private static final String NULL = "$null";
    private static final String CUT_SHORT = "$cut-short";
    private static final String LOST = "$lost";
    private static final String TEXT = "$text";

    private ConfigurationReader() {}

    static ConfigurationObjects read(JsonPart part) {
        return new ConfigurationObjects(part.members().entrySet().stream()
                .flatMap(side -> cmdlets(side.getValue(), side(side.getKey(), part)))
                .toList());
    }

    private static Side side(String word, JsonPart part) {
        return Stream.of(Side.values())
                .filter(side -> side.word().equals(word))
                .findFirst()
                .orElseThrow(() -> part.wrong("'" + word + "' is no side; on-premises, exchange-online or teams"));
    }

    private static Stream<ExportedObject> cmdlets(JsonPart part, Side side) {
        return part.members().entrySet().stream().flatMap(cmdlet -> objects(cmdlet.getValue(), side, cmdlet.getKey()));
    }

    private static Stream<ExportedObject> objects(JsonPart part, Side side, String cmdlet) {
        String file = "lab/" + side.word() + "/" + cmdlet;
        return part.members().values().stream()
                .map(object -> new ExportedObject(cmdlet, side, false, file, "", properties(object)));
    }

    private static Map<String, ExportedValue> properties(JsonPart part) {
        Map<String, ExportedValue> properties = new LinkedHashMap<>();
        part.members().forEach((name, property) -> properties.put(name, value(property)));
        return properties;
    }

    private static ExportedValue value(JsonPart part) {
        JsonValue value = part.value();
        if (value instanceof JsonString text) {
            return text.getString().equals(NULL) ? new ExportedValue.Null() : new ExportedValue.Text(text.getString());
        } else if (value instanceof JsonNumber number) {
            return new ExportedValue.Number(number.bigDecimalValue());
        } else if (value instanceof JsonArray) {
            return new ExportedValue.Items(values(part), false);
        } else if (value instanceof JsonObject) {
            return object(part);
        }
        return value == JsonValue.NULL ? new ExportedValue.Null() : new ExportedValue.Flag(part.flag());
    }

    private static ExportedValue object(JsonPart part) {
        Optional<JsonPart> cutShort = part.optional(CUT_SHORT);
        Optional<JsonPart> lost = part.optional(LOST);
        if (cutShort.isPresent()) {
            return new ExportedValue.Items(values(cutShort.get()), true);
        }
        return lost.<ExportedValue>map(why -> new ExportedValue.Lost(why.text()))
                .orElseGet(() -> structure(part));
    }

    private static ExportedValue structure(JsonPart part) {
        Map<String, ExportedValue> properties = properties(part);
        properties.remove(TEXT);
        return new ExportedValue.Structure(part.optional(TEXT).map(JsonPart::text), properties);
    }

    private static List<ExportedValue> values(JsonPart part) {
        return part.items().stream().map(ConfigurationReader::value).toList();
    }
}
