package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.AllowList.Leftover;
import io.github.teamsexchange.prerequisites.facts.PublishedService;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges.Remainder;
import java.util.List;
import java.util.stream.Stream;

/**
 * Weighs what a firewall does not admit.
 *
 * @param list its list
 * @param uncovered what the list lacks
 * @param entrance where Microsoft comes in
 */
record AllowListJudge(AllowList list, UncoveredRanges uncovered, Entrance entrance) {

    Finding judge() {
        List<String> ofTeams = reaching(uncovered.of(PublishedService.TEAMS));
        if (!ofTeams.isEmpty()) {
            return list.leftovers().isEmpty() ? refused(ofTeams) : unclear(ofTeams);
        }
        List<String> ofExchange = reaching(uncovered.of(PublishedService.EXCHANGE_ONLINE));
        if (!ofExchange.isEmpty()) {
            return withoutFreeBusy(ofExchange);
        }
        return uncovered.needed().isEmpty() ? admitted() : overIpv4Only();
    }

    /** What a connection could come from: over IPv6 none does while no host has such an address. */
    private List<String> reaching(Remainder remainder) {
        return entrance.hasIpv6()
                ? Stream.concat(remainder.ipv4().stream(), remainder.ipv6().stream())
                        .toList()
                : remainder.ipv4();
    }

    private Finding refused(List<String> prefixes) {
        return Finding.fail("%s does not admit %s, from where Teams may come", name(), Ranges.shown(prefixes))
                .remedy(AllowListRemedies.admit(uncovered, entrance));
    }

    /** What seems to be missing may stand in the line that was not understood. */
    private Finding unclear(List<String> prefixes) {
        return Finding.inconclusive(
                        "%s does not admit %s as far as it was understood, but %s was not",
                        name(), Ranges.shown(prefixes), lines(list.leftovers()))
                .remedy(AllowListRemedies.rewrite(list));
    }

    private Finding withoutFreeBusy(List<String> prefixes) {
        return Finding.warn(
                        "%s admits Teams, but not %s, from where Exchange Online may ask for free/busy",
                        name(), Ranges.shown(prefixes))
                .remedy(AllowListRemedies.admit(uncovered, entrance));
    }

    private Finding overIpv4Only() {
        return Finding.warn(
                        "%s admits every published IPv4 address, but not %s; %s",
                        name(), Ranges.shown(uncovered.needed().ipv6()), entrance.withoutIpv6())
                .remedy(AllowListRemedies.admit(uncovered, entrance));
    }

    private Finding admitted() {
        List<Leftover> refusals =
                list.leftovers().stream().filter(Leftover::refuses).toList();
        return refusals.isEmpty()
                ? Finding.pass("%s admits every published address of Teams and Exchange Online", name())
                : Finding.warn(
                                "%s admits every published address of Teams and Exchange Online, but %s seems to refuse some",
                                name(), lines(refusals))
                        .remedy(AllowListRemedies.rewrite(list));
    }

    private static String lines(List<Leftover> leftovers) {
        Leftover first = leftovers.get(0);
        String shown = "line " + first.line() + " ('" + first.text() + "')";
        return leftovers.size() == 1 ? shown : shown + " and " + (leftovers.size() - 1) + " more";
    }

    /** The file by its own name; where it lies stands in the details. */
    private String name() {
        return list.file().replaceFirst("^.*[/\\\\]", "");
    }
}
