package io.github.teamsexchange.lab.deployment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A part of a JSON document that knows where it stands, so that whatever is wrong with it is reported with its JSON
 * pointer (RFC 6901).
 *
 * @param value the part
 * @param at source and pointer
 */
public record JsonPart(JsonValue value, String at) {

    /** The whole of a document. */
    public static JsonPart root(JsonObject document, String source) {
        return new JsonPart(document, source + "#");
    }

    /** The members of an object, in order. */
    public Map<String, JsonPart> members() {
        Map<String, JsonPart> parts = new LinkedHashMap<>();
        object().forEach((name, member) -> parts.put(name, child(name, member)));
        return parts;
    }

    /** Rejects members of other names. */
    public JsonPart only(String... names) {
        Set<String> known = Set.of(names);
        for (String name : object().keySet()) {
            if (!known.contains(name)) {
                throw wrong("no member is called '" + name + "' here; known: " + String.join(", ", names));
            }
        }
        return this;
    }

    /** A member; empty if it is absent or null. */
    public Optional<JsonPart> optional(String name) {
        JsonValue member = object().get(name);
        return member == null || member == JsonValue.NULL ? Optional.empty() : Optional.of(child(name, member));
    }

    /** A member that must be there. */
    public JsonPart required(String name) {
        return optional(name).orElseThrow(() -> wrong("'" + name + "' is missing"));
    }

    /** A string. */
    public String text() {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw wrong("a string is expected");
    }

    /** A whole number within bounds. */
    public int number(int least, int most) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            long n = number.bigIntegerValue().bitLength() < 32 ? number.longValue() : Long.MAX_VALUE;
            if (n >= least && n <= most) {
                return (int) n;
            }
        }
        throw wrong("a whole number from " + least + " to " + most + " is expected");
    }

    /** True or false. */
    public boolean flag() {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw wrong("true or false is expected");
    }

    /** The elements of an array. */
    public List<JsonPart> items() {
        if (!(value instanceof JsonArray array)) {
            throw wrong("an array is expected");
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> child(Integer.toString(i), array.get(i)))
                .toList();
    }

    /** The strings of an array. */
    public List<String> texts() {
        return items().stream().map(JsonPart::text).toList();
    }

    /** A constant of an enum, written in lower case with hyphens. */
    public <E extends Enum<E>> E word(Class<E> type) {
        String word = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wordOf(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("'" + word + "' is none of " + words(type)));
    }

    /** The error to throw when this part is not as it should be. */
    public IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(at + ": " + why);
    }

    private JsonObject object() {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong("an object is expected");
    }

    private JsonPart child(String name, JsonValue member) {
        return new JsonPart(member, at + "/" + Json.encodePointer(name));
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(JsonPart::wordOf).collect(Collectors.joining(", "));
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
