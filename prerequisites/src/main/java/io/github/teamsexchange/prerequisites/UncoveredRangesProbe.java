package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.AllowList.Entry;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges;
import io.github.teamsexchange.prerequisites.facts.PublishedService;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges.Remainder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes the firewall's list from the published addresses, once for all mailboxes. */
@ProbeSpec(
        fact = UncoveredRanges.class,
        needs = {AllowList.class, PublishedRanges.class},
        scope = Scope.ORGANIZATION)
public final class UncoveredRangesProbe implements Probe<UncoveredRanges> {

    /** Made by the service loader. */
    public UncoveredRangesProbe() {}

    @Override
    public UncoveredRanges collect(Question question, Evidence evidence, Ports ports) {
        return compare(evidence.get(AllowList.class), evidence.get(PublishedRanges.class));
    }

    static UncoveredRanges compare(AllowList list, PublishedRanges published) {
        AddressSet admitted = AddressSet.of(list.entries().stream()
                .map(Entry::prefixes)
                .flatMap(List::stream)
                .toList());
        Map<PublishedService, Remainder> remainders = new EnumMap<>(PublishedService.class);
        for (PublishedService service : PublishedService.values()) {
            remainders.put(service, remainder(published.of(service), admitted));
        }
        List<String> needed = Stream.of(PublishedService.TEAMS, PublishedService.EXCHANGE_ONLINE)
                .flatMap(service -> published.of(service).stream())
                .toList();
        return new UncoveredRanges(remainders, remainder(needed, admitted));
    }

    private static Remainder remainder(List<String> published, AddressSet admitted) {
        return AddressSet.of(published).without(admitted).inPrefixes();
    }
}
