package io.github.teamsexchange.lab.exports;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What Windows PowerShell's {@code ConvertTo-Json -Depth 4} writes: two blanks after a colon, children indented from
 * where their parent's value begins, and below the depth only how a value is shown. A list that a display cut short
 * stands with the count of what it held.
 */
public final class ConvertToJson {

    private static final int DEPTH = 4;
    private static final int INDENT = 4;
    private static final String NEW_LINE = "\r\n";

    private final StringBuilder out = new StringBuilder();

    private ConvertToJson() {}

    /** The text of a file: one object, or an array of several. */
    public static String of(List<ExportedObject> objects) {
        List<ExportedValue> values = objects.stream()
                .<ExportedValue>map(object -> new ExportedValue.Structure(Optional.empty(), object.properties()))
                .toList();
        ConvertToJson json = new ConvertToJson();
        json.value(values.size() == 1 ? values.get(0) : new ExportedValue.Items(values, false), 0, 0);
        return json.out.append(NEW_LINE).toString();
    }

    private void value(ExportedValue value, int depth, int column) {
        boolean whole = depth <= DEPTH;
        if (whole && value instanceof ExportedValue.Items items) {
            list(items, depth, column);
        } else if (whole && value instanceof ExportedValue.Structure structure && isObject(structure)) {
            members(structure.properties(), depth, column);
        } else {
            out.append(scalar(value));
        }
    }

    /** What shows a text and has no properties, such as a version from Exchange Online, is a string. */
    private static boolean isObject(ExportedValue.Structure structure) {
        return structure.text().isEmpty() || !structure.properties().isEmpty();
    }

    private void list(ExportedValue.Items items, int depth, int column) {
        if (items.cutShort()) {
            members(counted(items), depth, column);
            return;
        }
        open("[");
        for (Iterator<ExportedValue> all = items.items().iterator(); all.hasNext(); ) {
            indent(column + INDENT);
            value(all.next(), depth + 1, column + INDENT);
            next(all);
        }
        close("]", items.items().isEmpty(), column);
    }

    /** As a list that was piped on: what there is of it, and how many it was. */
    private static Map<String, ExportedValue> counted(ExportedValue.Items items) {
        Map<String, ExportedValue> counted = new LinkedHashMap<>();
        counted.put("value", new ExportedValue.Items(items.items(), false));
        counted.put(
                "Count",
                new ExportedValue.Number(BigDecimal.valueOf(items.items().size() + 1L)));
        return counted;
    }

    private void members(Map<String, ExportedValue> properties, int depth, int column) {
        open("{");
        for (Iterator<Map.Entry<String, ExportedValue>> all =
                        properties.entrySet().iterator();
                all.hasNext(); ) {
            Map.Entry<String, ExportedValue> property = all.next();
            String name = JsonString.of(property.getKey()) + ":  ";
            indent(column + INDENT);
            out.append(name);
            value(property.getValue(), depth + 1, column + INDENT + name.length());
            next(all);
        }
        close("}", properties.isEmpty(), column);
    }

    private void open(String bracket) {
        out.append(bracket).append(NEW_LINE);
    }

    private void next(Iterator<?> all) {
        out.append(all.hasNext() ? "," : "").append(NEW_LINE);
    }

    private void close(String bracket, boolean empty, int column) {
        out.append(empty ? NEW_LINE : "");
        indent(column);
        out.append(bracket);
    }

    private void indent(int column) {
        out.append(" ".repeat(column));
    }

    private static String scalar(ExportedValue value) {
        if (value instanceof ExportedValue.Null) {
            return "null";
        } else if (value instanceof ExportedValue.Flag flag) {
            return String.valueOf(flag.value());
        } else if (value instanceof ExportedValue.Number number) {
            return number.value().toString();
        } else if (value instanceof ExportedValue.Items items) {
            return JsonString.of(items.items().stream().map(OneLine::of).collect(Collectors.joining(" ")));
        }
        return JsonString.of(OneLine.of(value));
    }
}
