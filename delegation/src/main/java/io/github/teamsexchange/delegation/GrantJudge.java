package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.delegation.DelegateSearch.Match;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.delegation.facts.SendOnBehalf;
import io.github.teamsexchange.port.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges to whom Send on Behalf was granted, for one delegate.
 *
 * @param question what is asked
 * @param granted the list
 * @param search tells the delegate in it
 */
record GrantJudge(Question question, SendOnBehalf granted, DelegateSearch search) {

    static GrantJudge of(Question question, SendOnBehalf granted, KnownRecipients recipients) {
        Side side = granted.source().side();
        Mailbox delegate = question.mailbox().delegate().orElseThrow();
        return new GrantJudge(question, granted, DelegateSearch.of(delegate, side, recipients));
    }

    Finding judge() {
        Optional<Identity> own = matching(Match.DELEGATE).stream().findFirst();
        if (own.isPresent()) {
            return Finding.pass(
                            "%s may send on behalf of %s: GrantSendOnBehalfTo holds %s",
                            delegate().address(),
                            question.mailbox().address(),
                            Shown.quoted(own.get().shown()))
                    .detail("matched", own.get().shown());
        }
        if (granted.state() != EntryList.State.COMPLETE && granted.state() != EntryList.State.NULL) {
            return untold();
        }
        List<Identity> open = granted.granted().stream()
                .filter(identity -> search.of(identity).isOpen())
                .toList();
        return open.isEmpty() ? decided() : unresolved(open);
    }

    private Finding decided() {
        Optional<Identity> group = matching(Match.GROUP_OF_DELEGATE).stream().findFirst();
        if (group.isPresent()) {
            return Finding.warn(
                            "%s may send on behalf of %s only as a member of %s: Outlook does not count that as a delegate's",
                            delegate().address(),
                            question.mailbox().address(),
                            Shown.quoted(group.get().shown()))
                    .detail("matched", group.get().shown())
                    .remedies(grant());
        }
        boolean needed = question.edition() == Edition.V2023;
        return Finding.of(
                        needed ? Status.FAIL : Status.WARN,
                        "%s may not send on behalf of %s: GrantSendOnBehalfTo %s",
                        delegate().address(),
                        question.mailbox().address(),
                        granted.granted().isEmpty()
                                ? "is empty"
                                : "holds only " + Shown.quoted(shown(granted.granted())))
                .remedies(grant());
    }

    private Finding unresolved(List<Identity> open) {
        List<String> people = shown(open.stream()
                .filter(identity -> search.of(identity) != Match.GROUP_UNTOLD)
                .toList());
        List<Remedy> remedies = new ArrayList<>();
        if (!people.isEmpty()) {
            List<String> wanted = new ArrayList<>(people);
            wanted.add(delegate().userPrincipalName());
            remedies.add(DelegationExports.resolve(granted.source().side(), wanted));
        }
        remedies.addAll(DelegationExports.members(
                granted.source().side(),
                shown(open).stream().filter(name -> !people.contains(name)).toList()));
        return Finding.inconclusive(
                        "Whether %s may send on behalf of %s is not known: no export tells who %s %s",
                        delegate().address(),
                        question.mailbox().address(),
                        open.size() == 1 ? "is" : "are",
                        Shown.quoted(shown(open)))
                .detail("unresolved", shown(open))
                .remedies(remedies);
    }

    private Finding untold() {
        String what = granted.state() == EntryList.State.CUT_SHORT
                ? "The display of GrantSendOnBehalfTo was cut short before it showed %s"
                : "The export does not tell GrantSendOnBehalfTo, so it is not known whether %s is in it";
        return Finding.inconclusive(what, delegate().address())
                .remedy(Remedy.command(
                        DelegationExports.shell(granted.source().side()),
                        "Export the mailbox in full and hand the file over as evidence.",
                        "Get-Mailbox -Identity {} | Export-Clixml -Path Get-Mailbox-"
                                + granted.source().side().word() + ".xml",
                        question.mailbox().userPrincipalName()));
    }

    private List<Remedy> grant() {
        return List.of(
                Remedy.command(
                        DelegationExports.shell(granted.source().side()),
                        "Lets the delegate send on behalf; others keep what they have.",
                        "Set-Mailbox -Identity {} -GrantSendOnBehalfTo @{Add={}}",
                        question.mailbox().userPrincipalName(),
                        delegate().userPrincipalName()),
                PermissionRemedies.throughOutlook());
    }

    private List<Identity> matching(Match match) {
        return granted.granted().stream()
                .filter(identity -> search.of(identity) == match)
                .toList();
    }

    private static List<String> shown(List<Identity> identities) {
        return identities.stream().map(Identity::shown).toList();
    }

    private Mailbox delegate() {
        return question.mailbox().delegate().orElseThrow();
    }
}
