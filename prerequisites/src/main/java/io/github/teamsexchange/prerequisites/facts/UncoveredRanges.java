package io.github.teamsexchange.prerequisites.facts;

import io.github.teamsexchange.check.Fact;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The published addresses that the firewall's list does not admit.
 *
 * @param of by service
 * @param needed those of Teams and Exchange Online together
 */
public record UncoveredRanges(Map<PublishedService, Remainder> of, Remainder needed) implements Fact {

    /** Copies the map. */
    public UncoveredRanges {
        Map<PublishedService, Remainder> copy = new EnumMap<>(PublishedService.class);
        copy.putAll(of);
        of = Collections.unmodifiableMap(copy);
    }

    /** What remains of a service. */
    public Remainder of(PublishedService service) {
        return of.getOrDefault(service, Remainder.NONE);
    }

    /**
     * Addresses as the smallest set of prefixes, in ascending order.
     *
     * @param ipv4 those of IPv4
     * @param ipv6 those of IPv6
     */
    public record Remainder(List<String> ipv4, List<String> ipv6) {

        /** No address at all. */
        public static final Remainder NONE = new Remainder(List.of(), List.of());

        /** Copies the lists. */
        public Remainder {
            ipv4 = List.copyOf(ipv4);
            ipv6 = List.copyOf(ipv6);
        }

        /** Tells whether nothing remains. */
        public boolean isEmpty() {
            return ipv4.isEmpty() && ipv6.isEmpty();
        }
    }
}
