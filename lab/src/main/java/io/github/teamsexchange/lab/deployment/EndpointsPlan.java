package io.github.teamsexchange.lab.deployment;

import jakarta.json.JsonArray;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What Microsoft's endpoints web service publishes.
 *
 * @param latest the version, such as {@code 2026081400}
 * @param instances the entries of each cloud, by its name
 */
public record EndpointsPlan(String latest, Map<String, JsonArray> instances) {

    /** Nothing is published. */
    static final EndpointsPlan NONE = new EndpointsPlan("", Map.of());

    /** Copies the entries. */
    public EndpointsPlan {
        instances = Map.copyOf(instances);
    }

    static EndpointsPlan read(JsonPart part) {
        part.only("latest", "instances");
        Map<String, JsonArray> instances = new LinkedHashMap<>();
        part.required("instances").members().forEach((name, entries) -> {
            entries.items().forEach(JsonPart::members);
            instances.put(name, entries.value().asJsonArray());
        });
        return new EndpointsPlan(part.required("latest").text(), instances);
    }

    /** The name of a cloud as the service spells it, however it is asked for; empty if there is no such cloud. */
    public Optional<String> instance(String name) {
        return instances.keySet().stream()
                .filter(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
