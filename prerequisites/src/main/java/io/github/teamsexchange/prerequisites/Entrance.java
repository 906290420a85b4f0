package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts.Host;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts.Ipv6;
import java.util.List;
import java.util.Optional;

/**
 * Where Microsoft comes in.
 *
 * @param hosts the published hosts
 */
record Entrance(PublishedHosts hosts) {

    static Entrance of(Question question, Optional<PublishedHosts> known) {
        List<Host> hosts = known.map(PublishedHosts::hosts)
                .orElseGet(() ->
                        List.of(new Host("autodiscover." + question.mailbox().domain(), Ipv6.UNKNOWN)));
        return new Entrance(new PublishedHosts(
                question.vantage() == Vantage.INSIDE
                        ? hosts.stream().map(Entrance::seenFromInside).toList()
                        : hosts));
    }

    /** What DNS says inside may be meant for inside only. */
    private static Host seenFromInside(Host host) {
        return host.ipv6() == Ipv6.PUBLISHED ? new Host(host.name(), Ipv6.UNKNOWN) : host;
    }

    boolean hasIpv6() {
        return !hosts.with(Ipv6.PUBLISHED).isEmpty();
    }

    /** One clause: why what comes over IPv6 does not matter today, or might. */
    String withoutIpv6() {
        List<String> unknown = hosts.with(Ipv6.UNKNOWN);
        return unknown.isEmpty()
                ? "no published host has an IPv6 address, so nothing comes that way today"
                : "whether " + String.join(" and ", unknown) + " has a public IPv6 address could not be told";
    }

    String names() {
        return String.join(" and ", hosts.hosts().stream().map(Host::name).toList());
    }
}
