package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.prerequisites.facts.PublishedService;
import java.util.Map;
import java.util.Set;

/**
 * Which entries of the published list are meant, by their ids, which never change (protocols §9); display names do.
 *
 * @param area the value of {@code serviceArea}, which tells ids of one cloud from those of another
 * @param ids the entries
 */
record EndpointSets(String area, Set<Integer> ids) {

    private static final String TEAMS = "Skype";
    private static final String EXCHANGE = "Exchange";

    private static final Map<PublishedService, EndpointSets> WORLDWIDE = Map.of(
            PublishedService.TEAMS, new EndpointSets(TEAMS, Set.of(11, 12)),
            PublishedService.EXCHANGE_ONLINE, new EndpointSets(EXCHANGE, Set.of(1)),
            PublishedService.CONNECTIVITY_ANALYZER, new EndpointSets("Common", Set.of(46)));

    private static final Map<PublishedService, EndpointSets> US_GOVERNMENT = Map.of(
            PublishedService.TEAMS, new EndpointSets(TEAMS, Set.of(7, 31)),
            PublishedService.EXCHANGE_ONLINE, new EndpointSets(EXCHANGE, Set.of(1)));

    private static final Map<PublishedService, EndpointSets> CHINA = Map.of(
            PublishedService.TEAMS, new EndpointSets(TEAMS, Set.of(3)),
            PublishedService.EXCHANGE_ONLINE, new EndpointSets(EXCHANGE, Set.of(1)));

    EndpointSets {
        ids = Set.copyOf(ids);
    }

    static Map<PublishedService, EndpointSets> of(String instance) {
        return switch (instance) {
            case "USGovGCCHigh", "USGovDoD" -> US_GOVERNMENT;
            case "China" -> CHINA;
            default -> WORLDWIDE;
        };
    }
}
