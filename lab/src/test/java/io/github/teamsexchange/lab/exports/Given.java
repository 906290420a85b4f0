package io.github.teamsexchange.lab.exports;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects for the writers' tests. */
final class Given {

    static final ExportedValue NULL = new ExportedValue.Null();

    private Given() {}

    /** An object of a cmdlet; names and values in turn. */
    static ExportedObject object(Side side, String cmdlet, Object... namesAndValues) {
        return new ExportedObject(cmdlet, side, false, "given", "", properties(namesAndValues));
    }

    static ExportedValue structure(Optional<String> text, Object... namesAndValues) {
        return new ExportedValue.Structure(text, properties(namesAndValues));
    }

    static ExportedValue items(Object... items) {
        return new ExportedValue.Items(List.of(items).stream().map(Given::value).toList(), false);
    }

    static ExportedValue cutShort(Object... items) {
        return new ExportedValue.Items(List.of(items).stream().map(Given::value).toList(), true);
    }

    static ExportedValue value(Object value) {
        if (value instanceof Boolean flag) {
            return new ExportedValue.Flag(flag);
        } else if (value instanceof java.lang.Number number) {
            return new ExportedValue.Number(new BigDecimal(number.toString()));
        }
        return value instanceof ExportedValue exported ? exported : new ExportedValue.Text((String) value);
    }

    private static Map<String, ExportedValue> properties(Object... namesAndValues) {
        Map<String, ExportedValue> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return properties;
    }
}
