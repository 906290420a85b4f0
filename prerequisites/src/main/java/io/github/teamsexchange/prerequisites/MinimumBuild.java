package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.autodiscover.facts.ExchangeBuild;
import java.util.Optional;

/** The builds that the article names (protocols §8.2). */
final class MinimumBuild {

    static final ExchangeBuild EXCHANGE_2013_CU19 = new ExchangeBuild(15, 0, 1365, Optional.of(1));

    static final ExchangeBuild EXCHANGE_2016_CU3 = new ExchangeBuild(15, 1, 544, Optional.of(27));

    private MinimumBuild() {}
}
