package io.github.teamsexchange.delegation.facts;

import io.github.teamsexchange.port.Side;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A mailbox, user or group of one organization, put together from all objects that describe it.
 *
 * @param side the organization
 * @param unique forms of its identity that nobody shares: addresses, ids, distinguished and canonical names; lower case
 * @param names forms that others may have, too: names, aliases; lower case
 * @param group whether it is a group
 * @param members forms of the identities of a group's members; empty if they were not exported, or it is no group
 */
public record Recipient(
        Side side, Set<String> unique, Set<String> names, boolean group, Optional<Set<String>> members) {

    /** Copies the forms. */
    public Recipient {
        Objects.requireNonNull(side, "side");
        unique = Set.copyOf(unique);
        names = Set.copyOf(names);
        members = members.map(Set::copyOf);
    }

    /**
     * Tells whether it can be the one that an identity means. Where the identity says something that is nobody else's,
     * that decides: two people may have one name. A name may look like such a thing, too.
     */
    public boolean isMeantBy(Identity identity) {
        Set<String> own = identity.unique();
        return own.isEmpty()
                ? identity.meets(unique) || identity.meets(names)
                : own.stream().anyMatch(form -> unique.contains(form) || names.contains(form));
    }
}
