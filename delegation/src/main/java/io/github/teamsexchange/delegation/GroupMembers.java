package io.github.teamsexchange.delegation;

import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is in which group. A member's object does not say of which group it is one: the file's suffix does, or a property
 * {@code Group} that the collector adds.
 *
 * @param objects the exports of {@value #CMDLET}
 */
record GroupMembers(List<ExportedObject> objects) {

    static final String CMDLET = "Get-DistributionGroupMember";

    /** Forms of the identities of a group's members; empty if they were not exported. */
    Optional<Set<String>> of(Side side, Set<String> group) {
        List<ExportedObject> members = objects.stream()
                .filter(object -> object.side() == side && groupOf(object).meets(group))
                .toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(forms(members));
    }

    private static Set<String> forms(List<ExportedObject> members) {
        return members.stream()
                .flatMap(member ->
                        Stream.concat(RecipientReader.unique(member).stream(), RecipientReader.names(member).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Identity groupOf(ExportedObject member) {
        return member.value("Group").flatMap(Forms::identity).orElseGet(() -> Identity.of(member.suffix()));
    }
}
