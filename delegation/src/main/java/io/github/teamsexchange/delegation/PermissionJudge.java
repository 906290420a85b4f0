package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.delegation.DelegateSearch.Match;
import io.github.teamsexchange.delegation.facts.CalendarPermissions;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Entry;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Holder;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a calendar's permissions for one delegate.
 *
 * @param edition what the article asks for
 * @param remedies how to mend it
 * @param permissions the calendar's permissions
 * @param search tells the delegate's entries
 */
record PermissionJudge(
        Edition edition, PermissionRemedies remedies, CalendarPermissions permissions, DelegateSearch search) {

    static PermissionJudge of(Question question, CalendarPermissions permissions, KnownRecipients recipients) {
        Mailbox delegate = question.mailbox().delegate().orElseThrow();
        return new PermissionJudge(
                question.edition(),
                new PermissionRemedies(question.mailbox(), delegate, permissions),
                permissions,
                DelegateSearch.of(delegate, permissions.side(), recipients));
    }

    /** An entry of the delegate's own decides; else one that may be his; else what he has as somebody among others. */
    Finding judge() {
        return own().or(this::open).or(this::shared).orElseGet(this::without);
    }

    /** The delegate may be shown by two names; two entries that grant different things are not both true. */
    private Optional<Finding> own() {
        List<Entry> own = somebody(Match.DELEGATE);
        boolean agree = own.stream().map(Entry::rights).distinct().count() <= 1;
        return agree ? own.stream().findFirst().map(this::ofOwn) : Optional.of(contradictory(own));
    }

    private Finding contradictory(List<Entry> own) {
        List<String> shown = own.stream()
                .map(entry -> entry.user().shown() + ": " + entry.rights().entries())
                .toList();
        return Finding.inconclusive(
                        "The exports show two entries of %s on the calendar of %s that contradict each other (%s)",
                        delegate(), delegator(), Shown.quoted(shown))
                .remedy(remedies.export());
    }

    private Finding ofOwn(Entry entry) {
        List<String> rights = entry.rights().entries();
        Finding finding = switch (grade(entry)) {
            case RIGHT -> Finding.pass("%s has %s on the calendar of %s", delegate(), shown(rights), delegator());
            case COMPOSITE ->
                Finding.warn(
                                "%s has %s on the calendar of %s, which is not the delegate's right of Outlook and is reported"
                                        + " not to work: set exactly Editor",
                                delegate(), shown(rights), delegator())
                        .remedies(remedies.set());
            case TOO_LITTLE ->
                Finding.fail(
                                "%s has only %s on the calendar of %s; %s is needed",
                                delegate(), shown(rights), delegator(), needed())
                        .remedies(remedies.set());
            case UNTOLD ->
                Finding.inconclusive(
                                "The export does not tell what %s may do with the calendar of %s",
                                delegate(), delegator())
                        .remedy(remedies.export());
        };
        Finding named = finding.detail("accessRights", rights)
                .detail("entry", entry.user().shown());
        return entry.flags().isEmpty() ? named : named.detail("sharingPermissionFlags", entry.flags());
    }

    /** Somebody of whom it is not known whether he is the delegate, with rights that would matter. */
    private Optional<Finding> open() {
        List<Entry> open = new ArrayList<>();
        for (Entry entry : permissions.entries()) {
            boolean matters = entry.holder() == Holder.SOMEBODY && grade(entry) != RightsGrade.TOO_LITTLE;
            if (matters && search.of(entry.user()).isOpen()) {
                open.add(entry);
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(ofOpen(open));
    }

    private Finding ofOpen(List<Entry> open) {
        List<String> users = open.stream().map(entry -> entry.user().shown()).toList();
        List<String> groups = open.stream()
                .filter(entry -> search.of(entry.user()) == Match.GROUP_UNTOLD)
                .map(entry -> entry.user().shown())
                .toList();
        Finding finding = Finding.inconclusive(
                "No entry on the calendar of %s is known to be that of %s, but it is not known who %s %s",
                delegator(),
                delegate(),
                groups.size() == users.size() ? "belongs to" : users.size() == 1 ? "is" : "are",
                Shown.quoted(users));
        return finding.detail("unresolved", users).remedies(remedies.resolve(users, groups));
    }

    /** What the delegate has through a group or as everybody is a right, but none of a delegate. */
    private Optional<Finding> shared() {
        List<String> perhaps = perhapsOwn();
        if (!perhaps.isEmpty() && grantsEnough(Holder.EVERYBODY)) {
            return Optional.of(Finding.inconclusive(
                            "Everybody may edit the calendar of %s, but %s may have less by an entry of their own: it is not"
                                    + " known who %s is",
                            delegator(), delegate(), Shown.quoted(perhaps))
                    .detail("unresolved", perhaps)
                    .remedies(remedies.resolve(perhaps, List.of())));
        }
        List<Entry> candidates = new ArrayList<>(somebody(Match.GROUP_OF_DELEGATE));
        permissions.entries().stream()
                .filter(entry -> entry.holder() == Holder.EVERYBODY)
                .forEach(candidates::add);
        return candidates.stream()
                .filter(entry -> grade(entry) != RightsGrade.TOO_LITTLE)
                .findFirst()
                .map(entry -> grade(entry) == RightsGrade.UNTOLD
                        ? Finding.inconclusive(
                                        "The export does not tell what %s may do",
                                        Shown.quoted(entry.user().shown()))
                                .remedy(remedies.export())
                        : Finding.warn(
                                        "%s has no entry of their own on the calendar of %s, only what %s has (%s): Outlook does not count"
                                                + " that as a delegate's",
                                        delegate(),
                                        delegator(),
                                        entry.holder() == Holder.EVERYBODY
                                                ? "everybody"
                                                : "the group "
                                                        + Shown.quoted(
                                                                entry.user().shown()),
                                        shown(entry.rights().entries()))
                                .remedies(remedies.add()))
                .map(finding -> finding.detail("accessRights", List.of()));
    }

    /** Entries that grant too little whoever they are for, but may be the delegate's. */
    private List<String> perhapsOwn() {
        return permissions.entries().stream()
                .filter(entry -> entry.holder() == Holder.SOMEBODY
                        && search.of(entry.user()).isOpen()
                        && search.of(entry.user()) != Match.GROUP_UNTOLD)
                .map(entry -> entry.user().shown())
                .toList();
    }

    private boolean grantsEnough(Holder holder) {
        return permissions.entries().stream()
                .anyMatch(entry -> entry.holder() == holder && grade(entry) != RightsGrade.TOO_LITTLE);
    }

    private Finding without() {
        List<String> perhaps = perhapsOwn();
        return perhaps.isEmpty() ? withoutEntry() : withTooLittle(perhaps);
    }

    /** Whoever it is, the delegate has too little; only whether to add or to set is open. */
    private Finding withTooLittle(List<String> perhaps) {
        return Finding.fail(
                        "No entry on the calendar of %s that may be that of %s (%s) grants enough; %s is needed",
                        delegator(), delegate(), Shown.quoted(perhaps), needed())
                .detail("accessRights", List.of())
                .detail("unresolved", perhaps)
                .remedies(remedies.addOrSet(perhaps));
    }

    private Finding withoutEntry() {
        Optional<Entry> everybody = permissions.entries().stream()
                .filter(entry -> entry.holder() == Holder.EVERYBODY)
                .findFirst();
        return Finding.fail(
                        "%s has no entry on the calendar of %s%s; %s is needed",
                        delegate(),
                        delegator(),
                        everybody
                                .map(entry -> " and so only what everybody has ("
                                        + shown(entry.rights().entries()) + ")")
                                .orElse(""),
                        needed())
                .detail("accessRights", List.of())
                .remedies(remedies.add());
    }

    private List<Entry> somebody(Match match) {
        return permissions.entries().stream()
                .filter(entry -> entry.holder() == Holder.SOMEBODY && search.of(entry.user()) == match)
                .toList();
    }

    private RightsGrade grade(Entry entry) {
        return RightsGrade.of(entry.rights(), edition);
    }

    private String needed() {
        return edition == Edition.V2025 ? "Author or Editor" : "Editor";
    }

    private static String shown(List<String> rights) {
        return rights.isEmpty() ? "no right" : Shown.quoted(rights);
    }

    private String delegate() {
        return remedies.delegate().address();
    }

    private String delegator() {
        return remedies.delegator().address();
    }
}
