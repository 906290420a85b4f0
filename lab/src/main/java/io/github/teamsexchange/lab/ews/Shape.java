package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which properties a client wants.
 *
 * @param base {@code IdOnly}, {@code Default} or {@code AllProperties}
 * @param more the {@code FieldURI}s wanted besides
 * @param extended the paths of properties wanted besides that only MAPI has names for
 * @param mime whether the item is wanted as MIME, too
 */
record Shape(String base, Set<String> more, List<Element> extended, boolean mime) {

    static Shape read(Element shape) throws Refusal {
        String base = Question.type(shape, "BaseShape").text().trim();
        if (!Set.of("IdOnly", "Default", "AllProperties").contains(base)) {
            throw Refusal.schema("The value '" + base + "' is invalid for BaseShape.");
        }
        Set<String> more = shape.children(Names.TYPES, "AdditionalProperties").stream()
                .flatMap(properties -> properties.children(Names.TYPES, "FieldURI").stream())
                .flatMap(field -> field.attribute("FieldURI").stream())
                .collect(Collectors.toUnmodifiableSet());
        boolean mime = Question.text(shape, "IncludeMimeContent").equals("true") || more.contains("item:MimeContent");
        List<Element> extended = shape.children(Names.TYPES, "AdditionalProperties").stream()
                .flatMap(properties -> properties.children(Names.TYPES, "ExtendedFieldURI").stream())
                .toList();
        return new Shape(base, more, extended, mime);
    }

    /** The wanted ones of all properties, in their order: a schema knows sequences. */
    List<Markup> of(Map<String, Markup> all, Set<String> usual) {
        return all.entrySet().stream()
                .filter(property -> wants(property.getKey(), usual))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean wants(String field, Set<String> usual) {
        return switch (base) {
            case "AllProperties" -> true;
            case "Default" -> usual.contains(field) || more.contains(field);
            default -> more.contains(field);
        };
    }
}
