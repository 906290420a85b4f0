package io.github.teamsexchange.delegation;

import io.github.teamsexchange.delegation.facts.Recipient;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts together the objects that describe one recipient: those that share an address, an id or a place in the
 * directory.
 *
 * @param members knows who is in which group
 */
record SamePeople(GroupMembers members) {

    List<Recipient> of(List<ExportedObject> objects) {
        List<Recipient> recipients = new ArrayList<>();
        for (Side side : Side.values()) {
            List<ExportedObject> here =
                    objects.stream().filter(object -> object.side() == side).toList();
            merged(here).forEach(described -> recipients.add(described.recipient(side, members)));
        }
        return recipients;
    }

    private static Set<Described> merged(List<ExportedObject> objects) {
        Map<String, Described> byForm = new HashMap<>();
        Set<Described> all = new LinkedHashSet<>();
        for (ExportedObject object : objects) {
            Described described = new Described(object);
            for (String form : List.copyOf(described.unique)) {
                Described known = byForm.get(form);
                if (known != null && known != described) {
                    described.take(known);
                    all.remove(known);
                }
            }
            described.unique.forEach(form -> byForm.put(form, described));
            all.add(described);
        }
        return all;
    }

    /** What is known of one recipient so far; two are equal only if they are one. */
    private static final class Described {

        private final Set<String> unique;
        private final Set<String> names;
        private boolean group;

        Described(ExportedObject object) {
            this.unique = new HashSet<>(RecipientReader.unique(object));
            this.names = new HashSet<>(RecipientReader.names(object));
            this.group = RecipientReader.isGroup(object);
        }

        void take(Described other) {
            unique.addAll(other.unique);
            names.addAll(other.names);
            group |= other.group;
        }

        Recipient recipient(Side side, GroupMembers members) {
            Set<String> forms = new HashSet<>();
            Stream.of(unique, names).forEach(forms::addAll);
            return new Recipient(side, unique, names, group, members.of(side, forms));
        }
    }
}
