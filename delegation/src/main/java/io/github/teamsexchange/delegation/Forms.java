package io.github.teamsexchange.delegation;

import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the forms of an identity off exported values: a line of text, or an object that holds several forms. */
final class Forms {

    private static final List<String> PARTS = List.of(
            "DistinguishedName",
            "Name",
            "DisplayName",
            "ObjectGuid",
            "PrimarySmtpAddress",
            "RecipientPrincipal",
            "ADRecipient",
            "Guid",
            "Alias",
            "UserPrincipalName",
            "LegacyExchangeDN",
            "Address");

    private Forms() {}

    /** An identity; empty if nothing of it was exported. */
    static Optional<Identity> identity(ExportedValue value) {
        List<String> forms = all(value).toList();
        return forms.isEmpty() ? Optional.empty() : Optional.of(Identity.of(forms.get(0), forms));
    }

    /** All forms of one property of an object. */
    static Stream<String> of(ExportedObject object, String property) {
        return object.value(property).stream().flatMap(Forms::all);
    }

    private static Stream<String> all(ExportedValue value) {
        if (value instanceof ExportedValue.Items items) {
            return items.items().stream().flatMap(Forms::all);
        } else if (value instanceof ExportedValue.Structure structure) {
            Stream<String> parts = PARTS.stream()
                    .flatMap(part -> Stream.ofNullable(structure.properties().get(part)))
                    .flatMap(Forms::all);
            return Stream.concat(filled(structure), parts);
        }
        return filled(value);
    }

    private static Stream<String> filled(ExportedValue value) {
        return value.line().stream().filter(line -> !line.isBlank());
    }
}
