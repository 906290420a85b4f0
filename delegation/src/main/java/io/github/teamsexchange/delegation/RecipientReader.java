package io.github.teamsexchange.delegation;

import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.port.ExportedObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads who an exported object describes. */
final class RecipientReader {

    private static final List<String> UNIQUE = List.of(
            "DistinguishedName",
            "Guid",
            "ExchangeGuid",
            "ExchangeObjectId",
            "ExternalDirectoryObjectId",
            "LegacyExchangeDN",
            "PrimarySmtpAddress",
            "WindowsEmailAddress",
            "WindowsLiveID",
            "UserPrincipalName",
            "EmailAddresses");

    private static final List<String> NAMES = List.of("Name", "DisplayName", "Alias", "SamAccountName");

    /** What Exchange shows where an id is not set. */
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    private RecipientReader() {}

    static Set<String> unique(ExportedObject object) {
        Set<String> forms = new HashSet<>();
        UNIQUE.forEach(property -> add(forms, Forms.of(object, property), form -> true));
        add(forms, Forms.of(object, "Identity"), Identity::isUnique);
        forms.remove(NO_ID);
        return forms;
    }

    static Set<String> names(ExportedObject object) {
        Set<String> forms = new HashSet<>();
        NAMES.forEach(property -> add(forms, Forms.of(object, property), form -> true));
        add(forms, Forms.of(object, "Identity"), form -> !Identity.isUnique(form));
        return forms;
    }

    static boolean isGroup(ExportedObject object) {
        return Stream.of("RecipientTypeDetails", "RecipientType")
                .flatMap(property -> object.line(property).stream())
                .anyMatch(type -> type.contains("Group"));
    }

    private static void add(Set<String> forms, Stream<String> found, Predicate<String> fitting) {
        found.filter(fitting)
                .map(Identity::plain)
                .filter(form -> !form.isEmpty())
                .forEach(forms::add);
    }
}
