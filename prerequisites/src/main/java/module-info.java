import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.prerequisites.ExchangeServerIsNewEnough;
import io.github.teamsexchange.prerequisites.TeamsKnowsWhereTheMailboxIs;

/** What must hold before any of the article's issues can be examined. */
module io.github.teamsexchange.prerequisites {
    requires io.github.teamsexchange.autodiscover;
    requires io.github.teamsexchange.core;
    requires static org.jspecify;

    provides Check with
            TeamsKnowsWhereTheMailboxIs,
            ExchangeServerIsNewEnough;
}
