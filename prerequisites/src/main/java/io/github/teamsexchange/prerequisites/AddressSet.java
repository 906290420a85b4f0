package io.github.teamsexchange.prerequisites;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressSeqRange;
import inet.ipaddr.IPAddressSeqRangeList;
import inet.ipaddr.IPAddressString;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges.Remainder;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A set of IP addresses.
 *
 * @param ipv4 those of IPv4, in the fewest ranges
 * @param ipv6 those of IPv6, likewise
 */
record AddressSet(IPAddressSeqRangeList ipv4, IPAddressSeqRangeList ipv6) {

    /** The union of prefixes. */
    static AddressSet of(Collection<String> prefixes) {
        List<IPAddress> blocks = prefixes.stream()
                .map(prefix -> new IPAddressString(prefix).getAddress().toPrefixBlock())
                .toList();
        return new AddressSet(
                joined(blocks.stream().filter(IPAddress::isIPv4).toList()),
                joined(blocks.stream().filter(IPAddress::isIPv6).toList()));
    }

    /** These addresses but for the others. */
    AddressSet without(AddressSet others) {
        return new AddressSet(ipv4.removeIntoList(others.ipv4), ipv6.removeIntoList(others.ipv6));
    }

    /** Ranges that do not touch have no prefix in common, so the fewest for each are the fewest for all. */
    Remainder inPrefixes() {
        return new Remainder(prefixes(ipv4), prefixes(ipv6));
    }

    private static IPAddressSeqRangeList joined(List<IPAddress> blocks) {
        IPAddressSeqRange[] ranges =
                blocks.stream().map(IPAddress::coverWithSequentialRange).toArray(IPAddressSeqRange[]::new);
        IPAddressSeqRangeList[] lists = IPAddressSeqRange.joinIntoList(ranges);
        return lists.length == 0 ? new IPAddressSeqRangeList() : lists[0];
    }

    private static List<String> prefixes(IPAddressSeqRangeList ranges) {
        return ranges.isEmpty()
                ? List.of()
                : Arrays.stream(ranges.spanWithPrefixBlocks())
                        .map(IPAddress::toCanonicalString)
                        .toList();
    }
}
