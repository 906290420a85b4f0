package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.autodiscover.facts.ExchangeOnlineHosts;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts.Host;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts.Ipv6;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Asks DNS whether the hosts that Microsoft talks to have IPv6 addresses; only then it matters who may use them. Nobody
 * is asked while there is no list to judge.
 */
@ProbeSpec(fact = PublishedHosts.class, needs = AllowList.class, wants = EwsAddress.class)
public final class PublishedHostsProbe implements Probe<PublishedHosts> {

    /** Made by the service loader. */
    public PublishedHostsProbe() {}

    @Override
    public PublishedHosts collect(Question question, Evidence evidence, Ports ports) throws InterruptedException {
        Set<String> names = new LinkedHashSet<>();
        names.add("autodiscover." + question.mailbox().domain());
        evidence.find(EwsAddress.class)
                .filter(address -> !ExchangeOnlineHosts.serve(address.url(), question.cloud()))
                .flatMap(address -> Optional.ofNullable(address.url().getHost()))
                .map(host -> host.toLowerCase(Locale.ROOT))
                .ifPresent(names::add);
        List<Host> hosts = new ArrayList<>();
        for (String name : names) {
            hosts.add(new Host(name, ipv6(ports, name)));
        }
        return new PublishedHosts(hosts);
    }

    private static Ipv6 ipv6(Ports ports, String name) throws InterruptedException {
        boolean address = name.startsWith("[") || AddressText.isSingle(name);
        if (address) {
            return name.startsWith("[") ? Ipv6.PUBLISHED : Ipv6.NOT_PUBLISHED;
        }
        DnsOutcome outcome = ports.dns().lookUp(name, Dns.Type.AAAA);
        if (outcome instanceof DnsOutcome.Missing missing) {
            return missing.failure().kind() == Failure.Kind.DNS_FAILED ? Ipv6.UNKNOWN : Ipv6.NOT_PUBLISHED;
        }
        return Ipv6.PUBLISHED;
    }
}
