package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;

/**
 * Teams must be able to know whether the mailbox is hosted in Exchange Online or on premises (article, prerequisites;
 * protocols §1.5). Which of them it is decides what the other checks judge.
 */
@CheckSpec(
        id = "prerequisites.mailbox-location",
        title = "Teams knows where the mailbox is hosted",
        steps = ArticleStep.PREREQUISITE_1,
        needs = MailboxLocation.class,
        wants = RoutingAttempt.class,
        judges = MailboxLocation.class)
public final class TeamsKnowsWhereTheMailboxIs implements Check {

    /** Made by the service loader. */
    public TeamsKnowsWhereTheMailboxIs() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        MailboxLocation location = evidence.get(MailboxLocation.class);
        Finding finding = location instanceof MailboxLocation.Unknown
                ? unknown(question.mailbox().address(), location, evidence)
                : known(question.mailbox().address(), location);
        return finding.detail("location", location.place());
    }

    private static Finding known(String address, MailboxLocation location) {
        if (location instanceof MailboxLocation.OnPremises) {
            return Finding.pass("%s is hosted on premises: %s", address, location.because());
        }
        return Finding.pass("%s is hosted in Exchange Online: %s", address, location.because());
    }

    private static Finding unknown(String address, MailboxLocation location, Evidence evidence) {
        return Finding.inconclusive(
                        "It is not known where %s is hosted, so exports are judged as on-premises: %s",
                        address, location.because())
                .remedy(Remedy.instruction(evidence.find(RoutingAttempt.class)
                        .filter(attempt -> attempt.ending() instanceof RoutingAttempt.Loop)
                        .map(attempt ->
                                "Settle autodiscover.routing first: where Exchange Online does not know a mailbox, Teams"
                                        + " does not, whatever exports show.")
                        .orElse("Let this machine reach Exchange Online, or supply the output of Get-Mailbox or"
                                + " Get-RemoteMailbox for the address, exported on an Exchange server.")));
    }
}
