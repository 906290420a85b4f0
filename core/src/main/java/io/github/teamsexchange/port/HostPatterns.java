package io.github.teamsexchange.port;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Hosts by name or by pattern: {@code mail.contoso.com} is that host, {@code *.contoso.com} every host below
 * contoso.com and nothing else.
 *
 * @param patterns in any case; an empty list covers no host
 */
public record HostPatterns(List<String> patterns) {

    /** No host at all. */
    public static final HostPatterns NONE = new HostPatterns(List.of());

    /** Lower-cases the patterns. */
    public HostPatterns {
        patterns = patterns.stream()
                .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A mail domain: the host of that name, and all below it. */
    public static HostPatterns ofDomain(String domain) {
        return new HostPatterns(List.of(domain, "*." + domain));
    }

    /** Tells whether the host of an address is among them; an address without host never is. */
    public boolean cover(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return address.getHost() != null && patterns.stream().anyMatch(pattern -> covers(pattern, host));
    }

    private static boolean covers(String pattern, String host) {
        return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern);
    }
}
