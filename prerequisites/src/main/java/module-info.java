import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.prerequisites.AllowListProbe;
import io.github.teamsexchange.prerequisites.ExchangeServerIsNewEnough;
import io.github.teamsexchange.prerequisites.FirewallAdmitsMicrosoft;
import io.github.teamsexchange.prerequisites.PublishedHostsProbe;
import io.github.teamsexchange.prerequisites.PublishedRangesProbe;
import io.github.teamsexchange.prerequisites.TeamsKnowsWhereTheMailboxIs;
import io.github.teamsexchange.prerequisites.UncoveredRangesProbe;

/** What must hold before any of the article's issues can be examined. */
module io.github.teamsexchange.prerequisites {
    requires transitive io.github.teamsexchange.core;
    requires inet.ipaddr;
    requires io.github.teamsexchange.autodiscover;
    requires static org.jspecify;

    exports io.github.teamsexchange.prerequisites.facts;

    provides Check with
            TeamsKnowsWhereTheMailboxIs,
            ExchangeServerIsNewEnough,
            FirewallAdmitsMicrosoft;
    provides Probe with
            AllowListProbe,
            PublishedRangesProbe,
            UncoveredRangesProbe,
            PublishedHostsProbe;
}
