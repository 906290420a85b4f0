package io.github.teamsexchange.ewspolicy;

import static io.github.teamsexchange.check.ArticleStep.CALENDAR_3;
import static io.github.teamsexchange.check.ArticleStep.DELEGATION_3;
import static io.github.teamsexchange.check.ArticleStep.PRESENCE_3;

import io.github.teamsexchange.autodiscover.facts.Assumptions;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.MailboxEws;
import io.github.teamsexchange.ewspolicy.facts.OrganizationEws;
import io.github.teamsexchange.port.Side;

/** Teams is not kept out of EWS for the entire organization (article, delegation, calendar and presence step 3). */
@CheckSpec(
        id = "ews-policy.organization",
        title = "The organization lets Teams use EWS",
        steps = {DELEGATION_3, CALENDAR_3, PRESENCE_3},
        needs = OrganizationEws.class,
        wants = {MailboxLocation.class, MailboxEws.class},
        judges = OrganizationEws.class)
public final class OrganizationLetsTeamsUseEws implements Check {

    /** For the service loader. */
    public OrganizationLetsTeamsUseEws() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        OrganizationEws organization = evidence.get(OrganizationEws.class);
        boolean online = organization.source().side() == Side.EXCHANGE_ONLINE;
        EwsJudge judge =
                new EwsJudge(EwsLevel.organization(organization.source().side()), question.issue());
        Finding reasons = judge.reasons(organization.settings(), organization.source());
        EwsEnabled enabled = organization.settings().enabled();
        if (online && enabled == EwsEnabled.NULL && Retirement.disablementHasBegun(question.asOf())) {
            reasons = Reasons.both(reasons, notSetOnline());
        }
        if (!online && enabled == EwsEnabled.FALSE && mailboxIsSwitchedOn(evidence)) {
            reasons = reasons.detail(
                    "mailboxOverride",
                    "The mailbox's own EwsEnabled is True, which older Exchange Server may let win: verify");
        }
        return Assumptions.name(judge.conclude(reasons), evidence, organization.source());
    }

    /** The article's "True or null" holds for Exchange Server only (protocols §2.4). */
    private static Finding notSetOnline() {
        return Finding.warn(
                        "EwsEnabled is not set, which Exchange Online has been turning into False since %s",
                        Retirement.day(Retirement.DISABLEMENT))
                .remedy(Retirement.switchOn());
    }

    private static boolean mailboxIsSwitchedOn(Evidence evidence) {
        return evidence.find(MailboxEws.class)
                .filter(mailbox -> mailbox.settings().enabled() == EwsEnabled.TRUE)
                .isPresent();
    }
}
