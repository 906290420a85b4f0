package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.delegation.facts.Recipient;
import io.github.teamsexchange.port.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether an identity, in whatever form, is the delegate's.
 *
 * @param own the delegate's address and sign-in name, in lower case
 * @param side the organization that the identities come from
 * @param recipients everybody who is known
 */
record DelegateSearch(Set<String> own, Side side, KnownRecipients recipients) {

    /** What an identity turned out to be. */
    enum Match {
        /** The delegate. */
        DELEGATE,
        /** A group that the delegate is a member of. */
        GROUP_OF_DELEGATE,
        /** A group whose members were not exported. */
        GROUP_UNTOLD,
        /** Somebody else, or a group without the delegate. */
        SOMEBODY_ELSE,
        /** A name that the delegate and somebody else have. */
        AMBIGUOUS,
        /** Nobody whom the exports describe. */
        UNKNOWN;

        /** Tells whether it may be the delegate, for all that is known. */
        boolean isOpen() {
            return this == GROUP_UNTOLD || this == AMBIGUOUS || this == UNKNOWN;
        }
    }

    static DelegateSearch of(Mailbox delegate, Side side, KnownRecipients recipients) {
        return new DelegateSearch(
                Stream.of(delegate.address(), delegate.userPrincipalName())
                        .map(Identity::plain)
                        .collect(Collectors.toUnmodifiableSet()),
                side,
                recipients);
    }

    Match of(Identity identity) {
        if (identity.meets(own)) {
            return Match.DELEGATE;
        }
        List<Recipient> meant = recipients.meantBy(identity, side);
        long delegates = meant.stream().filter(this::isDelegate).count();
        if (delegates == meant.size()) {
            return delegates > 0 ? Match.DELEGATE : Match.UNKNOWN;
        }
        return delegates > 0 ? Match.AMBIGUOUS : others(meant);
    }

    private Match others(List<Recipient> meant) {
        List<Match> matches =
                meant.stream().map(one -> membership(one, Set.of())).distinct().toList();
        if (matches.contains(Match.GROUP_OF_DELEGATE)) {
            return matches.size() == 1 ? Match.GROUP_OF_DELEGATE : Match.AMBIGUOUS;
        }
        return matches.contains(Match.GROUP_UNTOLD) ? Match.GROUP_UNTOLD : Match.SOMEBODY_ELSE;
    }

    /** What a recipient is to the delegate, groups in groups included; those on the way are not gone into again. */
    private Match membership(Recipient recipient, Set<Recipient> way) {
        if (!recipient.group() || way.contains(recipient)) {
            return Match.SOMEBODY_ELSE;
        }
        Optional<Set<String>> members = recipient.members();
        if (members.isEmpty()) {
            return Match.GROUP_UNTOLD;
        }
        if (members.get().stream().anyMatch(delegateForms()::contains)) {
            return Match.GROUP_OF_DELEGATE;
        }
        Set<Recipient> further = new HashSet<>(way);
        further.add(recipient);
        List<Match> inner = recipients.all().stream()
                .filter(other -> other.group() && other.side() == side)
                .filter(other -> other.unique().stream().anyMatch(members.get()::contains))
                .map(other -> membership(other, further))
                .toList();
        return inner.contains(Match.GROUP_OF_DELEGATE)
                ? Match.GROUP_OF_DELEGATE
                : inner.contains(Match.GROUP_UNTOLD) ? Match.GROUP_UNTOLD : Match.SOMEBODY_ELSE;
    }

    private Set<String> delegateForms() {
        Set<String> forms = new HashSet<>(own);
        recipients.all().stream()
                .filter(recipient -> recipient.side() == side && isDelegate(recipient))
                .forEach(recipient -> forms.addAll(recipient.unique()));
        return forms;
    }

    private boolean isDelegate(Recipient recipient) {
        return own.stream().anyMatch(recipient.unique()::contains);
    }
}
