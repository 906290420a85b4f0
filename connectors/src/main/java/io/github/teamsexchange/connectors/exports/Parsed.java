package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One {@code Obj} of Clixml while its parts are read. */
final class Parsed {

    private List<String> types = List.of();
    private Optional<String> text = Optional.empty();
    private Optional<ExportedValue> scalar = Optional.empty();
    private Optional<List<ExportedValue>> items = Optional.empty();
    private final Map<String, ExportedValue> properties = new LinkedHashMap<>();
    private final List<Parsed> nested = new ArrayList<>();

    /** What it is to whoever holds it. */
    ExportedValue value() {
        if (items.isPresent()) {
            return new ExportedValue.Items(items.get(), false);
        }
        if (text.isPresent() && types.contains("System.Enum")) {
            return new ExportedValue.Text(text.get());
        }
        return scalar.orElseGet(() -> new ExportedValue.Structure(text, properties));
    }

    List<String> types() {
        return types;
    }

    void types(List<String> names) {
        types = names.stream()
                .map(name -> name.replaceFirst("^Deserialized\\.", ""))
                .toList();
    }

    void text(String shown) {
        text = Optional.of(shown);
    }

    void scalar(ExportedValue value) {
        scalar = Optional.of(value);
    }

    Optional<List<ExportedValue>> items() {
        return items;
    }

    void items(List<ExportedValue> values) {
        items = Optional.of(List.copyOf(values));
    }

    Map<String, ExportedValue> properties() {
        return properties;
    }

    List<Parsed> nested() {
        return nested;
    }
}
