package io.github.teamsexchange.delegation;

import io.github.teamsexchange.autodiscover.facts.HostingSide;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.delegation.DelegateSearch.Match;
import io.github.teamsexchange.delegation.facts.DelegateEntries;
import io.github.teamsexchange.delegation.facts.DelegateEntries.Delegate;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The delegate is one for Outlook, too: permissions alone make nobody a delegate (protocols §5.2). The article does not
 * ask for it, so what is missing is a warning.
 */
@CheckSpec(
        id = "delegation.delegate-entry",
        title = "Outlook's list of delegates names the delegate",
        issues = IssueType.DELEGATION,
        needs = DelegateEntries.class,
        wants = {MailboxLocation.class, KnownRecipients.class},
        judges = DelegateEntries.class,
        after = "delegation.send-on-behalf")
public final class OutlookNamesDelegate implements Check {

    private static final Set<String> ENOUGH = Set.of("Editor", "Author");

    /** Made by the service loader. */
    public OutlookNamesDelegate() {}

    @Override
    public Optional<String> notApplicable(Question question, Evidence evidence) {
        return NoDelegate.named(question);
    }

    @Override
    public Finding examine(Question question, Evidence evidence) {
        DelegateEntries entries = evidence.get(DelegateEntries.class);
        Mailbox delegate = question.mailbox().delegate().orElseThrow();
        DelegateSearch search = DelegateSearch.of(
                delegate,
                HostingSide.of(evidence),
                evidence.find(KnownRecipients.class).orElse(KnownRecipients.NONE));
        Finding finding = entries.delegates().stream()
                .filter(entry -> search.of(entry.user()) == Match.DELEGATE)
                .findFirst()
                .map(entry -> named(entry, question.mailbox()))
                .orElseGet(() -> notNamed(entries, question.mailbox(), search));
        List<String> names =
                entries.delegates().stream().map(entry -> entry.user().shown()).toList();
        return finding.detail("url", entries.endpoint().toString()).detail("delegates", names);
    }

    private static Finding named(Delegate entry, Mailbox delegator) {
        String level = entry.calendarLevel().orElse("not said");
        Finding finding = entry.calendarLevel().filter(ENOUGH::contains).isPresent()
                ? Finding.pass(
                        "%s is named as a delegate of %s, with %s on the calendar",
                        name(entry), delegator.address(), level)
                : Finding.warn(
                                "%s is named as a delegate of %s, but with a right to the calendar that Outlook gives no delegate (%s)",
                                name(entry), delegator.address(), Shown.quoted(level))
                        .remedy(PermissionRemedies.throughOutlook());
        return finding.detail("calendarLevel", level);
    }

    private static Finding notNamed(DelegateEntries entries, Mailbox delegator, DelegateSearch search) {
        List<String> open = entries.delegates().stream()
                .filter(entry -> search.of(entry.user()).isOpen())
                .map(entry -> entry.user().shown())
                .toList();
        String delegate = delegator.delegate().orElseThrow().address();
        if (!open.isEmpty()) {
            List<String> people = new java.util.ArrayList<>(open);
            people.add(delegator.delegate().orElseThrow().userPrincipalName());
            return Finding.inconclusive(
                            "EWS names %s as delegates of %s, and no export tells whether one of them is %s",
                            Shown.quoted(open), delegator.address(), delegate)
                    .remedy(DelegationExports.resolve(search.side(), people));
        }
        String why = entries.refusal().map(code -> " (" + code + ")").orElse("");
        return Finding.warn(
                        "Outlook's delegates of %s do not include %s%s: permissions alone make nobody a delegate",
                        delegator.address(), delegate, why)
                .remedy(PermissionRemedies.throughOutlook());
    }

    private static String name(Delegate entry) {
        return Shown.quoted(entry.user().shown());
    }
}
