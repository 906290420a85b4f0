package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.autodiscover.facts.ExchangeBuild;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** When Microsoft's extended support of a product ends (protocols §8.2; Microsoft's lifecycle pages). */
final class SupportEnd {

    private static final Map<String, LocalDate> BY_PRODUCT = Map.of(
            "Exchange Server 2013", LocalDate.of(2023, 4, 11),
            "Exchange Server 2016", LocalDate.of(2025, 10, 14),
            "Exchange Server 2019", LocalDate.of(2025, 10, 14),
            "Exchange Server SE", LocalDate.of(2035, 12, 31));

    private SupportEnd() {}

    static Optional<LocalDate> of(ExchangeBuild build) {
        return Optional.ofNullable(BY_PRODUCT.get(build.product()));
    }
}
