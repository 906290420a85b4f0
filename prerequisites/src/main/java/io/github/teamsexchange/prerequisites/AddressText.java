package io.github.teamsexchange.prerequisites;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IncompatibleAddressException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as firewalls print them: a prefix, an address, an address and its mask, or a range of two. */
final class AddressText {

    /** Every address there is. */
    static final List<String> EVERYTHING = List.of("0.0.0.0/0", "::/0");

    private static final Set<String> ANY = Set.of("any", "all", "*");

    /** No leading zeros: some devices take them for octal numbers, others do not. */
    private static final String IPV4 = "(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})";

    private static final String IPV6 = "[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]{1,40}(?:" + IPV4 + ")?";
    private static final String ADDRESS = "(?:" + IPV4 + "|" + IPV6 + ")";
    private static final Pattern SINGLE = Pattern.compile(ADDRESS);
    private static final Pattern PREFIX = Pattern.compile(ADDRESS + "/\\d{1,3}");
    private static final Pattern MASKED = Pattern.compile("(" + IPV4 + ")(?:/|\\s+)(" + IPV4 + ")");
    private static final Pattern RANGE = Pattern.compile("(" + ADDRESS + ")\\s*-\\s*(" + ADDRESS + ")");

    private AddressText() {}

    /** The addresses as prefixes; empty if the text is anything else. */
    static Optional<List<String>> read(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (ANY.contains(word)) {
            return Optional.of(EVERYTHING);
        }
        if (isSingle(text) || PREFIX.matcher(text).matches()) {
            return address(text).map(AddressText::network);
        }
        Matcher masked = MASKED.matcher(text);
        if (masked.matches()) {
            return masked(masked.group(1), masked.group(2));
        }
        Matcher range = RANGE.matcher(text);
        return range.matches() ? range(range.group(1), range.group(2)) : Optional.empty();
    }

    /** Tells whether it is one address and nothing besides. */
    static boolean isSingle(String text) {
        return SINGLE.matcher(text).matches();
    }

    /** An address inside a network stands for the network, as firewalls take it. */
    private static List<String> network(IPAddress address) {
        IPAddress network = address.isPrefixed() ? address : address.setPrefixLength(address.getBitCount());
        return List.of(network.toPrefixBlock().toCanonicalString());
    }

    /** Of masks that count the other way round, those of zero are left alone: they mean one address or all of them. */
    private static Optional<List<String>> masked(String address, String mask) {
        return address(mask)
                .filter(bits -> !bits.isZero() || address.equals(mask))
                .flatMap(bits -> Optional.ofNullable(bits.getBlockMaskPrefixLength(true))
                        .or(() -> Optional.ofNullable(bits.getBlockMaskPrefixLength(false))))
                .flatMap(length -> address(address + "/" + length))
                .map(AddressText::network);
    }

    private static Optional<List<String>> range(String first, String last) {
        Optional<IPAddress> from = address(first);
        Optional<IPAddress> to = address(last);
        if (from.isEmpty() || to.isEmpty() || from.get().isIPv4() != to.get().isIPv4()) {
            return Optional.empty();
        }
        return from.get().compareTo(to.get()) > 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(from.get().spanWithPrefixBlocks(to.get()))
                        .map(IPAddress::toCanonicalString)
                        .toList());
    }

    private static Optional<IPAddress> address(String text) {
        try {
            return Optional.of(new IPAddressString(text).toAddress());
        } catch (AddressStringException | IncompatibleAddressException e) {
            return Optional.empty();
        }
    }
}
