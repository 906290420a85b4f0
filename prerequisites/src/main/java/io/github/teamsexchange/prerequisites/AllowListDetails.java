package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.PublishedService;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges.Remainder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The details of a finding on a firewall's list; what is missing is told by service where something is. */
final class AllowListDetails {

    private static final int MOST_PREFIXES = 1_000;
    private static final int MOST_LINES = 20;

    private static final Map<PublishedService, String> PARTS = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            PublishedService.TEAMS, "uncoveredTeams",
            PublishedService.EXCHANGE_ONLINE, "uncoveredExchangeOnline",
            PublishedService.CONNECTIVITY_ANALYZER, "uncoveredAnalyzer")));

    private AllowListDetails() {}

    static Finding addTo(Finding finding, AllowList list, UncoveredRanges uncovered) {
        Finding told = finding.detail("list", list.file())
                .detail("entries", list.entries().size())
                .detail("uncovered", prefixes(uncovered.needed()));
        for (Map.Entry<PublishedService, String> part : PARTS.entrySet()) {
            Remainder remainder = uncovered.of(part.getKey());
            told = remainder.isEmpty() ? told : told.detail(part.getValue(), prefixes(remainder));
        }
        return withLeftovers(withNote(told, uncovered), list);
    }

    /** The analyzer is a tool: where it is shut out its tests fail, and Teams works all the same. */
    private static Finding withNote(Finding finding, UncoveredRanges uncovered) {
        return uncovered.of(PublishedService.CONNECTIVITY_ANALYZER).isEmpty()
                ? finding
                : finding.detail(
                        "note",
                        "tests of the Remote Connectivity Analyzer that begin at its addresses would fail; Teams does not"
                                + " need them");
    }

    private static Finding withLeftovers(Finding finding, AllowList list) {
        return list.leftovers().isEmpty()
                ? finding
                : finding.detail(
                        "notUnderstood",
                        list.leftovers().stream()
                                .limit(MOST_LINES)
                                .map(leftover -> "line " + leftover.line() + ": " + leftover.text())
                                .toList());
    }

    private static List<String> prefixes(Remainder remainder) {
        return Stream.concat(remainder.ipv4().stream(), remainder.ipv6().stream())
                .limit(MOST_PREFIXES)
                .toList();
    }
}
