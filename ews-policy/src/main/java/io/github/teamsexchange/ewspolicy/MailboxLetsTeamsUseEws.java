package io.github.teamsexchange.ewspolicy;

import static io.github.teamsexchange.check.ArticleStep.CALENDAR_4;
import static io.github.teamsexchange.check.ArticleStep.DELEGATION_4;
import static io.github.teamsexchange.check.ArticleStep.PRESENCE_4;

import io.github.teamsexchange.autodiscover.facts.Assumptions;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.ewspolicy.facts.MailboxEws;
import java.util.List;
import java.util.Optional;

/** Teams is not kept out of EWS for the mailbox (article, delegation, calendar and presence step 4). */
@CheckSpec(
        id = "ews-policy.mailbox",
        title = "The mailbox lets Teams use EWS",
        steps = {DELEGATION_4, CALENDAR_4, PRESENCE_4},
        needs = MailboxEws.class,
        wants = MailboxLocation.class,
        wantsOfDelegate = MailboxEws.class,
        judges = MailboxEws.class)
public final class MailboxLetsTeamsUseEws implements Check {

    /** For the service loader. */
    public MailboxLetsTeamsUseEws() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        Mailbox mailbox = question.mailbox();
        MailboxEws ews = evidence.get(MailboxEws.class);
        Finding own = judge(question.issue(), mailbox, ews);
        List<String> assumed = ews.ownerAssumed()
                ? List.of("Nothing says whose mailbox "
                        + Shown.files(ews.source().files()) + " describes; taken for " + mailbox.address())
                : List.of();
        return Assumptions.name(withDelegate(own, question, evidence), evidence, ews.source(), assumed);
    }

    private static Finding judge(IssueType issue, Mailbox mailbox, MailboxEws ews) {
        EwsJudge judge = new EwsJudge(EwsLevel.mailbox(mailbox, ews.source().side()), issue);
        return judge.conclude(judge.reasons(ews.settings(), ews.source()));
    }

    /** Teams acts with an application's token, so the delegate's mailbox matters less (protocols §2.2). */
    private static Finding withDelegate(Finding own, Question question, Evidence evidence) {
        Optional<Mailbox> delegate =
                question.mailbox().delegate().filter(d -> question.issue() == IssueType.DELEGATION);
        if (delegate.isEmpty()) {
            return own;
        }
        // Settings of nobody in particular were taken for the delegator's already.
        Optional<MailboxEws> ews =
                evidence.about(delegate.get()).find(MailboxEws.class).filter(fact -> !fact.ownerAssumed());
        if (ews.isEmpty()) {
            return own.detail(
                    "delegate",
                    "The exports do not tell the settings of " + delegate.get().address());
        }
        Finding theirs = judge(question.issue(), delegate.get(), ews.get());
        Finding named = own.detail("delegate", theirs.summary());
        return theirs.status() == Status.FAIL || theirs.status() == Status.WARN
                ? Reasons.both(named, Finding.warn("%s", theirs.summary()).remedies(theirs.remedies()))
                : named;
    }
}
