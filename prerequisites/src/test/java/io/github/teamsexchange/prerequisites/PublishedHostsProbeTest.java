package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.PublishedEndpoints;
import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.DnsRecord;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts.Host;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts.Ipv6;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedHostsProbeTest {

    @Test
    void asksForBothHosts() throws Exception {
        DnsOutcome found =
                new DnsOutcome.Found(List.of(new DnsRecord.Address(InetAddress.getByName("2001:db8::1"))), List.of());
        Dns dns = (name, type) -> {
            assertEquals(Dns.Type.AAAA, type);
            return name.equals("mail.contoso.test") ? found : World.missing(Failure.Kind.DNS_NO_RECORD);
        };
        assertEquals(
                List.of(
                        new Host("autodiscover.contoso.test", Ipv6.NOT_PUBLISHED),
                        new Host("mail.contoso.test", Ipv6.PUBLISHED)),
                collect(dns, ews("https://Mail.contoso.test/EWS/Exchange.asmx")).hosts());
    }

    @ParameterizedTest
    @CsvSource({"DNS_NO_SUCH_NAME, NOT_PUBLISHED", "DNS_NO_RECORD, NOT_PUBLISHED", "DNS_FAILED, UNKNOWN"})
    void noAnswerIsNotTheAnswerThatThereIsNone(Failure.Kind kind, Ipv6 expected) throws Exception {
        PublishedHosts hosts = collect((name, type) -> World.missing(kind), World.evidence());
        assertEquals(List.of(new Host("autodiscover.contoso.test", expected)), hosts.hosts());
    }

    /** What is no name says for itself what it is, and Exchange Online's hosts are behind nobody's firewall. */
    @ParameterizedTest
    @CsvSource({
        "https://192.0.2.1/EWS/Exchange.asmx, 192.0.2.1, NOT_PUBLISHED",
        "https://[2001:db8::1]/EWS/Exchange.asmx, [2001:db8::1], PUBLISHED"
    })
    void anAddressIsNotAskedFor(String url, String host, Ipv6 expected) throws Exception {
        Dns dns = (name, type) -> name.startsWith("autodiscover")
                ? World.missing(Failure.Kind.DNS_NO_RECORD)
                : World.NO_DNS.lookUp(name, type);
        assertEquals(new Host(host, expected), collect(dns, ews(url)).hosts().get(1));
        assertEquals(
                1,
                collect(dns, ews("https://outlook.office365.com/EWS/Exchange.asmx"))
                        .hosts()
                        .size());
    }

    private static Evidence ews(String url) {
        return World.evidence(new EwsAddress(URI.create(url)));
    }

    private static PublishedHosts collect(Dns dns, Evidence evidence) throws InterruptedException {
        return new PublishedHostsProbe()
                .collect(
                        World.question(PublishedEndpoints.DEFAULT),
                        evidence,
                        World.ports(World.UNREACHABLE, dns, Map.of()));
    }
}
