package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.prerequisites.facts.PublishedService;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the endpoints web service answers (protocols §9); members that are not known are passed over. */
final class EndpointsDocument {

    private EndpointsDocument() {}

    /**
     * The prefixes of the entries that are meant.
     *
     * @throws JsonException if it is no such document, or an entry that is meant cannot be used; the message says which
     */
    static Map<PublishedService, List<String>> read(String text, String instance) {
        return read(BoundedJson.read(text), instance);
    }

    static Map<PublishedService, List<String>> read(JsonValue document, String instance) {
        if (!(document instanceof JsonArray entries)) {
            throw new JsonException("it is no list of endpoints");
        }
        Map<PublishedService, List<String>> prefixes = new EnumMap<>(PublishedService.class);
        EndpointSets.of(instance).forEach((service, sets) -> {
            List<String> found = prefixes(entries, sets);
            if (found.isEmpty() && service != PublishedService.CONNECTIVITY_ANALYZER) {
                throw new JsonException("it has no addresses in " + name(sets));
            }
            prefixes.put(service, found);
        });
        return prefixes;
    }

    private static List<String> prefixes(JsonArray entries, EndpointSets sets) {
        return entries.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(entry -> isAmong(entry, sets))
                .flatMap(entry -> addresses(entry, sets))
                .distinct()
                .toList();
    }

    private static boolean isAmong(JsonObject entry, EndpointSets sets) {
        return entry.get("serviceArea") instanceof JsonString area
                && area.getString().equals(sets.area())
                && entry.get("id") instanceof JsonNumber id
                && id.isIntegral()
                && sets.ids().contains(id.intValue());
    }

    /** An entry that has no addresses has no such member. */
    private static Stream<String> addresses(JsonObject entry, EndpointSets sets) {
        return Optional.ofNullable(entry.get("ips")).stream().flatMap(ips -> {
            if (!(ips instanceof JsonArray list)) {
                throw new JsonException("an entry in " + name(sets) + " has addresses that are no list");
            }
            return list.stream().map(address -> prefix(address, sets));
        });
    }

    private static String prefix(JsonValue address, EndpointSets sets) {
        return Optional.of(address)
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString().strip())
                .flatMap(AddressText::read)
                .filter(prefixes -> prefixes.size() == 1)
                .map(prefixes -> prefixes.get(0))
                .orElseThrow(() -> new JsonException("an address in " + name(sets) + " is none"));
    }

    private static String name(EndpointSets sets) {
        return "the entries " + sets.ids().stream().sorted().toList() + " of the service area " + sets.area();
    }
}
