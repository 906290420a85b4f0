package io.github.teamsexchange.lab.exports;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Windows PowerShell's {@code Export-Clixml} writes: types and repeated objects once, then by reference. A list
 * that a display cut short cannot be among it; like what was lost it stands as a type's name, as below the depth.
 */
public final class ExportClixml {

    private static final String NAMESPACE = "http://schemas.microsoft.com/powershell/2004/04";

    private final ClixmlLines lines = new ClixmlLines();
    private final Map<List<String>, Integer> types = new HashMap<>();
    private final Map<ExportedValue, Integer> structures = new HashMap<>();
    private final Side side;
    private int objects;

    private ExportClixml(Side side) {
        this.side = side;
    }

    /** The text of a file with objects of one side. */
    public static String of(List<ExportedObject> objects) {
        ExportClixml file = new ExportClixml(objects.get(0).side());
        file.lines.open("Objs", " Version=\"1.1.0.1\" xmlns=\"" + NAMESPACE + "\"");
        objects.forEach(file::root);
        file.lines.close("Objs");
        return file.lines.document();
    }

    private void root(ExportedObject object) {
        List<String> names = TypeNames.of(object);
        open("", names);
        properties(names, object.properties());
        lines.close("Obj");
    }

    private void value(String property, String named, ExportedValue value) {
        if (value instanceof ExportedValue.Items items && !items.cutShort()) {
            list(property, named, items);
        } else if (value instanceof ExportedValue.Structure structure) {
            structure(named, structure);
        } else if (value instanceof ExportedValue.Text text) {
            text(property, named, text.text());
        } else {
            lines.add(scalar(named, value));
        }
    }

    private void list(String property, String named, ExportedValue.Items items) {
        open(named, TypeNames.list(side));
        if (items.items().isEmpty()) {
            lines.add("<LST />");
        } else {
            lines.open("LST", "");
            items.items().forEach(item -> value(property, "", item));
            lines.close("LST");
        }
        lines.close("Obj");
    }

    private void structure(String named, ExportedValue.Structure structure) {
        Integer before = structures.get(structure);
        if (before != null) {
            lines.add("<Ref" + named + refId(before) + " />");
            return;
        }
        structures.put(structure, objects);
        List<String> names = structure.text().isPresent() ? TypeNames.REFERENCE : TypeNames.CUSTOM;
        open(named, names);
        structure.text().ifPresent(this::shown);
        properties(names, structure.properties());
        lines.close("Obj");
    }

    private void text(String property, String named, String text) {
        Enumeration.of(property, text)
                .ifPresentOrElse(
                        enumeration -> {
                            open(named, enumeration.types());
                            shown(text);
                            lines.add(enumeration.number(text));
                            lines.close("Obj");
                        },
                        () -> lines.add(ClixmlLines.element("S", named, text)));
    }

    private void open(String named, List<String> names) {
        lines.open("Obj", named + refId(objects++));
        Integer before = types.putIfAbsent(names, types.size());
        if (before != null) {
            lines.add("<TNRef" + refId(before) + " />");
            return;
        }
        lines.open("TN", refId(types.size() - 1));
        names.forEach(name -> lines.add(ClixmlLines.element("T", "", name)));
        lines.close("TN");
    }

    private void shown(String text) {
        lines.add(text.isEmpty() ? "<ToString />" : ClixmlLines.element("ToString", "", text));
    }

    /** What PowerShell added to an object, as all properties of a custom one, stands apart from what the type has. */
    private void properties(List<String> names, Map<String, ExportedValue> properties) {
        String element = names.equals(TypeNames.CUSTOM) ? "MS" : "Props";
        if (!properties.isEmpty()) {
            lines.open(element, "");
            properties.forEach((name, value) -> value(name, ClixmlLines.named(name), value));
            lines.close(element);
        }
    }

    private static String scalar(String named, ExportedValue value) {
        if (value instanceof ExportedValue.Null) {
            return "<Nil" + named + " />";
        } else if (value instanceof ExportedValue.Flag flag) {
            return ClixmlLines.element("B", named, String.valueOf(flag.value()));
        } else if (value instanceof ExportedValue.Number number) {
            return number(named, number.value());
        }
        return ClixmlLines.element("S", named, OneLine.of(value));
    }

    private static String number(String named, BigDecimal number) {
        boolean whole = number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE;
        String element = !whole ? "Db" : number.unscaledValue().bitLength() < Integer.SIZE ? "I32" : "I64";
        return ClixmlLines.element(element, named, number.toString());
    }

    private static String refId(int id) {
        return " RefId=\"" + id + "\"";
    }
}
