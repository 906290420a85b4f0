package io.github.teamsexchange.delegation;

import io.github.teamsexchange.autodiscover.facts.Assumptions;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.delegation.facts.SendOnBehalf;
import java.util.List;
import java.util.Optional;

/** The delegator has granted Send on Behalf to the delegate (article, delegation step 2; protocols §5.3). */
@CheckSpec(
        id = "delegation.send-on-behalf",
        title = "The delegate may send on behalf of the delegator",
        steps = ArticleStep.DELEGATION_2,
        needs = SendOnBehalf.class,
        wants = {MailboxLocation.class, KnownRecipients.class},
        judges = SendOnBehalf.class)
public final class DelegateMaySendOnBehalf implements Check {

    /** Made by the service loader. */
    public DelegateMaySendOnBehalf() {}

    @Override
    public Optional<String> notApplicable(Question question, Evidence evidence) {
        return NoDelegate.named(question);
    }

    @Override
    public Finding examine(Question question, Evidence evidence) {
        SendOnBehalf granted = evidence.get(SendOnBehalf.class);
        KnownRecipients recipients = evidence.find(KnownRecipients.class).orElse(KnownRecipients.NONE);
        Finding finding = GrantJudge.of(question, granted, recipients).judge();
        List<String> assumed = granted.ownerAssumed()
                ? List.of("Nothing says whose mailbox "
                        + Shown.files(granted.source().files()) + " describes; taken for "
                        + question.mailbox().address())
                : List.of();
        return Assumptions.name(finding.detail("files", granted.source().files()), evidence, granted.source(), assumed);
    }
}
