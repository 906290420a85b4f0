package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.autodiscover.facts.HostingSide;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.OnlineOrganizationEws;

/** Exchange Online still serves EWS, which it retires between October 2026 and April 2027 (protocols §2.4). */
@CheckSpec(
        id = "ews-policy.online-retirement",
        title = "Exchange Online still serves EWS",
        issues = {IssueType.DELEGATION, IssueType.CALENDAR_APP, IssueType.PRESENCE},
        needs = OnlineOrganizationEws.class,
        wants = MailboxLocation.class,
        judges = OnlineOrganizationEws.class,
        after = "ews-policy.mailbox")
public final class ExchangeOnlineStillServesEws implements Check {

    /** For the service loader. */
    public ExchangeOnlineStillServesEws() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        OnlineOrganizationEws online = evidence.get(OnlineOrganizationEws.class);
        boolean cloud = HostingSide.isOnline(evidence);
        Finding finding = new RetirementJudge(question.asOf(), question.issue(), cloud).judge(online);
        finding = cloud ? finding : softened(finding);
        finding = finding.detail("files", online.source().files())
                .detail("shutdown", Retirement.day(Retirement.SHUTDOWN));
        EwsEnabled enabled = online.enabled();
        return switch (enabled) {
            case TRUE, FALSE -> finding.detail("ewsEnabled", enabled == EwsEnabled.TRUE);
            case NULL -> finding.detail("ewsEnabled", "not set");
            default -> finding;
        };
    }

    /** Exchange Server is not retired with it; what suffers is free/busy across the two (contract §3). */
    private static Finding softened(Finding finding) {
        if (finding.status() != Status.FAIL) {
            return finding;
        }
        String summary = finding.summary() + "; for a mailbox on Exchange Server only free/busy suffers";
        return new Finding(Status.WARN, summary, finding.details(), finding.remedies());
    }
}
