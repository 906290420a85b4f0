package io.github.teamsexchange.cli;

import io.github.teamsexchange.lab.EvidenceForm;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The table of what a form cannot carry, and what is read in its place. Everything else comes through unchanged.
 *
 * <pre>
 * Clixml       a list that was cut short: lost
 * JSON         how an object is shown that has properties: absent; an object without properties: a text
 * Format-List  an empty text: null; numbers and all items: texts; objects: as they are shown, else lost;
 *              of a list no more than the shell displays; a word that is wider than a line: lost
 * CSV          numbers: texts; objects: as they are shown, else lost; lists: lost;
 *              no properties but the first object's, and those that an object lacks: null
 * both         a text that says True or False: a flag
 * </pre>
 */
record Carried(EvidenceForm form) {

    private static final ExportedValue LOST = new ExportedValue.Lost("");

    Map<String, ExportedValue> properties(ExportedObject object, ExportedObject first) {
        Map<String, ExportedValue> carried = new LinkedHashMap<>();
        ExportedObject columns = form == EvidenceForm.CSV ? first : object;
        columns.properties()
                .keySet()
                .forEach(name ->
                        carried.put(name, value(object.value(name).orElseGet(ExportedValue.Null::new), object.side())));
        return withoutReasons(carried);
    }

    /** Properties in which nothing says why it was lost: that is for people. */
    static Map<String, ExportedValue> withoutReasons(Map<String, ExportedValue> properties) {
        ExportedValue.Structure all = new ExportedValue.Structure(Optional.empty(), properties);
        UnaryOperator<ExportedValue> silent = value -> value instanceof ExportedValue.Lost ? LOST : value;
        return ((ExportedValue.Structure) everywhere(all, silent)).properties();
    }

    private ExportedValue value(ExportedValue value, Side side) {
        return switch (form) {
            case CLIXML -> everywhere(value, Carried::whole);
            case JSON -> everywhere(value, Carried::unshown);
            case LIST_TEXT -> value instanceof ExportedValue.Items items ? displayed(items, side) : shown(value);
            case CSV -> value instanceof ExportedValue.Items ? LOST : shown(value);
        };
    }

    private static ExportedValue whole(ExportedValue value) {
        return value instanceof ExportedValue.Items items && items.cutShort() ? LOST : value;
    }

    private static ExportedValue unshown(ExportedValue value) {
        if (!(value instanceof ExportedValue.Structure structure)) {
            return value;
        }
        return structure.properties().isEmpty() && structure.text().isPresent()
                ? new ExportedValue.Text(structure.text().get())
                : new ExportedValue.Structure(Optional.empty(), structure.properties());
    }

    private ExportedValue shown(ExportedValue value) {
        Optional<String> line = value.line();
        if (value instanceof ExportedValue.Null || line.isEmpty()) {
            return line.isEmpty() ? LOST : value;
        } else if (line.get().equals("True") || line.get().equals("False")) {
            return new ExportedValue.Flag(line.get().equals("True"));
        }
        boolean blank = form == EvidenceForm.LIST_TEXT && line.get().isEmpty();
        return blank ? new ExportedValue.Null() : new ExportedValue.Text(line.get());
    }

    /** The Exchange Management Shell displays 16 items, every other shell four. */
    private static ExportedValue displayed(ExportedValue.Items items, Side side) {
        int limit = side == Side.ON_PREMISES ? 16 : 4;
        List<ExportedValue> texts = items.items().stream()
                .limit(limit)
                .<ExportedValue>map(item -> new ExportedValue.Text(
                        item instanceof ExportedValue.Null
                                ? "$null"
                                : item.line().orElseThrow()))
                .toList();
        return new ExportedValue.Items(texts, items.cutShort() || items.items().size() > limit);
    }

    /** Applies a change to whatever is inside a value, then to the value. */
    private static ExportedValue everywhere(ExportedValue value, UnaryOperator<ExportedValue> change) {
        if (value instanceof ExportedValue.Items items) {
            return change.apply(new ExportedValue.Items(
                    items.items().stream().map(item -> everywhere(item, change)).toList(), items.cutShort()));
        } else if (value instanceof ExportedValue.Structure structure) {
            Map<String, ExportedValue> properties = new LinkedHashMap<>();
            structure.properties().forEach((name, property) -> properties.put(name, everywhere(property, change)));
            return change.apply(new ExportedValue.Structure(structure.text(), properties));
        }
        return change.apply(value);
    }
}
