package io.github.teamsexchange.lab.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Header fields in their order; names may repeat and are compared without regard to case.
 *
 * @param fields as they came or will go
 */
public record Headers(List<Field> fields) {

    /** None at all. */
    public static final Headers NONE = new Headers(List.of());

    /**
     * One header field.
     *
     * @param name in the sender's spelling
     * @param value without surrounding blanks
     */
    public record Field(String name, String value) {}

    /** Copies the fields. */
    public Headers {
        fields = List.copyOf(fields);
    }

    /** Fields given as name, value, name, value, ... */
    public static Headers of(String... namesAndValues) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Headers(fields);
    }

    /** Fields given by name. */
    public static Headers of(Map<String, List<String>> byName) {
        return new Headers(byName.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Field(entry.getKey(), value)))
                .toList());
    }

    /** These fields and one more. */
    public Headers and(String name, String value) {
        return and(of(name, value));
    }

    /** These fields and others behind them. */
    public Headers and(Headers more) {
        List<Field> both = new ArrayList<>(fields);
        both.addAll(more.fields);
        return new Headers(both);
    }

    /** The first value of a name. */
    public Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    /** Tells whether a name's first value contains a token, in any case. */
    public boolean says(String name, String token) {
        return first(name).map(value -> containsIgnoringCase(value, token)).orElse(false);
    }

    private static boolean containsIgnoringCase(String value, String token) {
        for (int i = 0; i + token.length() <= value.length(); i++) {
            if (value.regionMatches(true, i, token, 0, token.length())) {
                return true;
            }
        }
        return false;
    }
}
