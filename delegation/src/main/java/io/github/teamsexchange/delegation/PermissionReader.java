package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.connectors.exports.Agreement;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Entry;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Holder;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the entries of a folder's permissions (protocols §5.1). */
final class PermissionReader {

    private static final String RIGHTS = "AccessRights";

    private PermissionReader() {}

    /** One entry for each user, however many files show it. */
    static List<Entry> entries(List<ExportedObject> objects) throws NotObserved {
        Map<String, List<ExportedObject>> byUser = objects.stream()
                .collect(Collectors.groupingBy(
                        object -> Identity.plain(user(object).shown()), LinkedHashMap::new, Collectors.toList()));
        List<Entry> entries = new ArrayList<>();
        for (List<ExportedObject> shown : byUser.values()) {
            entries.add(entry(shown));
        }
        return entries;
    }

    private static Entry entry(List<ExportedObject> shown) throws NotObserved {
        Identity user = user(shown.get(0));
        EntryList rights = new Agreement(shown)
                .on(RIGHTS + " of " + user.shown(), PermissionReader::rights, Agreement.Union.equal());
        List<String> flags =
                shown.stream().flatMap(PermissionReader::flags).distinct().toList();
        return new Entry(holder(shown.get(0), user), user, rights, flags);
    }

    private static Identity user(ExportedObject object) {
        return object.value("User").flatMap(Forms::identity).orElseGet(() -> Identity.of("(not exported)"));
    }

    private static Holder holder(ExportedObject object, Identity user) {
        String type = object.value("User")
                .filter(ExportedValue.Structure.class::isInstance)
                .map(ExportedValue.Structure.class::cast)
                .flatMap(structure -> Optional.ofNullable(structure.properties().get("UserType")))
                .flatMap(ExportedValue::line)
                .orElse(user.shown());
        return type.equalsIgnoreCase("Default")
                ? Holder.EVERYBODY
                : type.equalsIgnoreCase("Anonymous") ? Holder.STRANGERS : Holder.SOMEBODY;
    }

    /** Several rights may stand in one text: flags of an enum are shown with commas between them. */
    private static EntryList rights(ExportedObject object) {
        Optional<ExportedValue> value = object.value(RIGHTS);
        EntryList list = EntryList.read(value);
        Optional<String> single =
                value.filter(ExportedValue.Text.class::isInstance).flatMap(ExportedValue::line);
        boolean words = single.filter(text -> !text.isBlank()).isPresent()
                && split(single.orElseThrow()).allMatch(word -> word.matches("[A-Za-z]{1,40}"));
        return words
                ? EntryList.complete(split(single.orElseThrow()).toList())
                : new EntryList(
                        list.state(),
                        list.entries().stream().flatMap(PermissionReader::split).toList());
    }

    private static Stream<String> flags(ExportedObject object) {
        return object.value("SharingPermissionFlags").stream()
                .flatMap(ExportedValue::lines)
                .flatMap(PermissionReader::split);
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.split("[,\\s]+", -1)).filter(word -> !word.isEmpty());
    }
}
