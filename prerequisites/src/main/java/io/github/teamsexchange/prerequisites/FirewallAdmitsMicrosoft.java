package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges;
import java.util.Optional;

/**
 * The internet-facing firewall or reverse proxy lets Teams reach Exchange Server, by Teams' published addresses
 * (article, prerequisites; protocols §9). Exchange Online's count, too: it asks for free/busy.
 */
@CheckSpec(
        id = "prerequisites.network-allow-list",
        title = "The firewall admits Microsoft's addresses",
        steps = ArticleStep.PREREQUISITE_4,
        needs = {AllowList.class, PublishedRanges.class, UncoveredRanges.class},
        wants = {MailboxLocation.class, PublishedHosts.class},
        judges = {AllowList.class, PublishedRanges.class, UncoveredRanges.class, PublishedHosts.class})
public final class FirewallAdmitsMicrosoft implements Check {

    /** Made by the service loader. */
    public FirewallAdmitsMicrosoft() {}

    @Override
    public Optional<String> notApplicable(Question question, Evidence evidence) {
        return evidence.find(MailboxLocation.class)
                .filter(MailboxLocation.ExchangeOnline.class::isInstance)
                .map(online -> question.mailbox().address()
                        + " is hosted in Exchange Online, where no firewall of yours is in between");
    }

    @Override
    public Finding examine(Question question, Evidence evidence) {
        AllowList list = evidence.get(AllowList.class);
        UncoveredRanges uncovered = evidence.get(UncoveredRanges.class);
        Entrance entrance = Entrance.of(question, evidence.find(PublishedHosts.class));
        Finding finding = new AllowListJudge(list, uncovered, entrance).judge();
        Freshness freshness = Freshness.of(evidence.get(PublishedRanges.class).source(), question.asOf());
        return AllowListDetails.addTo(freshness.weigh(finding), list, uncovered);
    }
}
