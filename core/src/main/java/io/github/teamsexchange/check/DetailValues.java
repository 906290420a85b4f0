package io.github.teamsexchange.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes details immutable and sees to it that JSON can carry them. */
final class DetailValues {

    private static final int MAX_DEPTH = 16;

    private DetailValues() {}

    static Map<String, Object> copy(Map<String, ?> details) {
        return copyMap(details, 0);
    }

    private static Map<String, Object> copyMap(Map<?, ?> values, int depth) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(String.valueOf(name), copyValue(value, depth + 1)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyValue(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("details are nested deeper than " + MAX_DEPTH);
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(map, depth);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> copyValue(item, depth + 1)).toList();
        }
        if (value instanceof String || value instanceof Boolean || isNumber(value)) {
            return value;
        }
        throw new IllegalArgumentException("a detail is a text, number, boolean, list or map, not "
                + (value == null ? "null" : value.getClass().getName()));
    }

    private static boolean isNumber(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof BigInteger;
    }
}
