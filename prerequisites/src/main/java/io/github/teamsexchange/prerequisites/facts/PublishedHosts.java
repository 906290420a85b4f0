package io.github.teamsexchange.prerequisites.facts;

import io.github.teamsexchange.check.Fact;
import java.util.List;
import java.util.Objects;

/**
 * The hosts by which Microsoft reaches Exchange Server, and whether it might do so over IPv6.
 *
 * @param hosts at least one
 */
public record PublishedHosts(List<Host> hosts) implements Fact {

    /** Copies the hosts. */
    public PublishedHosts {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("there is always the domain's Autodiscover host");
        }
    }

    /** What DNS says about IPv6. */
    public enum Ipv6 {
        /** There is an AAAA record. */
        PUBLISHED,
        /** There is none. */
        NOT_PUBLISHED,
        /** It could not be told. */
        UNKNOWN
    }

    /**
     * One host.
     *
     * @param name as DNS knows it
     * @param ipv6 whether it has an IPv6 address
     */
    public record Host(String name, Ipv6 ipv6) {
        /** Rejects missing parts. */
        public Host {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(ipv6, "ipv6");
        }
    }

    /** The hosts for which DNS says the same about IPv6. */
    public List<String> with(Ipv6 answer) {
        return hosts.stream()
                .filter(host -> host.ipv6() == answer)
                .map(Host::name)
                .toList();
    }
}
