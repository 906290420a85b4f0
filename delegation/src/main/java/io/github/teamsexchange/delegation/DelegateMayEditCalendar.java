package io.github.teamsexchange.delegation;

import io.github.teamsexchange.autodiscover.facts.Assumptions;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.delegation.facts.CalendarPermissions;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import java.util.Optional;

/** The delegate has been granted the right to edit the delegator's calendar (article, delegation step 1). */
@CheckSpec(
        id = "delegation.calendar-permission",
        title = "The delegate may edit the delegator's calendar",
        steps = ArticleStep.DELEGATION_1,
        needs = CalendarPermissions.class,
        wants = {MailboxLocation.class, KnownRecipients.class},
        judges = CalendarPermissions.class)
public final class DelegateMayEditCalendar implements Check {

    /** Made by the service loader. */
    public DelegateMayEditCalendar() {}

    @Override
    public Optional<String> notApplicable(Question question, Evidence evidence) {
        return NoDelegate.named(question);
    }

    @Override
    public Finding examine(Question question, Evidence evidence) {
        CalendarPermissions permissions = evidence.get(CalendarPermissions.class);
        KnownRecipients recipients = evidence.find(KnownRecipients.class).orElse(KnownRecipients.NONE);
        PermissionJudge judge = PermissionJudge.of(question, permissions, recipients);
        Finding finding = judge.judge().detail("folder", permissions.folder());
        return permissions
                .source()
                .map(source -> Assumptions.name(
                        finding.detail("files", source.files()), evidence, source, permissions.assumed()))
                .orElse(finding);
    }
}
