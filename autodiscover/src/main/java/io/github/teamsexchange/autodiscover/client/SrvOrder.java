package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.port.DnsRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The order in which the targets of an SRV record are tried (RFC 2782). */
final class SrvOrder {

    private SrvOrder() {}

    /** The lowest priority first; among equals at random, in proportion to their weights. */
    static List<DnsRecord.Service> of(List<DnsRecord.Service> services, RandomGenerator random) {
        TreeMap<Integer, List<DnsRecord.Service>> byPriority = services.stream()
                .collect(Collectors.groupingBy(DnsRecord.Service::priority, TreeMap::new, Collectors.toList()));
        List<DnsRecord.Service> ordered = new ArrayList<>();
        byPriority.values().forEach(equals -> drawAll(equals, random, ordered));
        return ordered;
    }

    private static void drawAll(
            List<DnsRecord.Service> equals, RandomGenerator random, List<DnsRecord.Service> ordered) {
        // Those of weight 0 stand in front, so that they have a very small chance and not none.
        List<DnsRecord.Service> left = new ArrayList<>(equals);
        left.sort(Comparator.comparing(service -> service.weight() != 0));
        while (!left.isEmpty()) {
            int sum = left.stream().mapToInt(DnsRecord.Service::weight).sum();
            int drawn = random.nextInt(sum + 1);
            int index = 0;
            int running = left.get(0).weight();
            while (running < drawn) {
                index++;
                running += left.get(index).weight();
            }
            ordered.add(left.remove(index));
        }
    }
}
