package io.github.teamsexchange.port;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A property's value. Null, empty and cut short are three different things; a property that was not exported is a
 * fourth and has no value at all.
 */
public sealed interface ExportedValue {

    /** The value in one line: empty text for null, nothing for what has no line, such as a list. */
    default Optional<String> line() {
        if (this instanceof Null) {
            return Optional.of("");
        } else if (this instanceof Text text) {
            return Optional.of(text.text());
        } else if (this instanceof Flag flag) {
            return Optional.of(flag.value() ? "True" : "False");
        } else if (this instanceof Number number) {
            return Optional.of(number.value().toString());
        }
        return this instanceof Structure structure ? structure.text() : Optional.empty();
    }

    /** The line of a single value, or those of a list's items; what has no line or an empty one is left out. */
    default Stream<String> lines() {
        Stream<ExportedValue> values = this instanceof Items items ? items.items().stream() : Stream.of(this);
        return values.flatMap(value -> value.line().stream()).filter(text -> !text.isEmpty());
    }

    /** The property is there and holds nothing: {@code $null}, a blank. */
    record Null() implements ExportedValue {}

    /**
     * A text, an enum's name, a date, a version as it was printed.
     *
     * @param text as exported; may be empty
     */
    record Text(String text) implements ExportedValue {
        /** Rejects a missing text. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record Flag(boolean value) implements ExportedValue {}

    /**
     * A number; also what an enum became that was exported without its name.
     *
     * @param value as exported
     */
    @SuppressWarnings("JavaLangClash") // always named through its interface
    record Number(BigDecimal value) implements ExportedValue {
        /** Rejects a missing number. */
        public Number {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A collection.
     *
     * @param items what is known of it, in order
     * @param cutShort true if the display left out the rest
     */
    record Items(List<ExportedValue> items, boolean cutShort) implements ExportedValue {
        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An object of several properties.
     *
     * @param text how PowerShell shows it in one line, if that was exported
     * @param properties by name, in any case
     */
    record Structure(Optional<String> text, Map<String, ExportedValue> properties) implements ExportedValue {
        /** Copies the properties. */
        public Structure {
            Objects.requireNonNull(text, "text");
            Map<String, ExportedValue> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            copy.putAll(properties);
            properties = Collections.unmodifiableMap(copy);
        }
    }

    /**
     * A value that the export did not carry over, such as a type's name where the object should be.
     *
     * @param why one line: what was lost and how
     */
    record Lost(String why) implements ExportedValue {
        /** Rejects a missing reason. */
        public Lost {
            Objects.requireNonNull(why, "why");
        }
    }
}
