package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.DnsRecord;
import io.github.teamsexchange.port.Failure;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DnsPortTest {

    @Test
    void findsAddresses() throws InterruptedException {
        try (Lab lab = OpenPorts.lab("healthy");
                OpenPorts open = OpenPorts.at(lab)) {
            DnsOutcome.Found found = assertInstanceOf(
                    DnsOutcome.Found.class, open.ports().dns().lookUp("MAIL.contoso.test", Dns.Type.A));
            DnsRecord.Address address =
                    assertInstanceOf(DnsRecord.Address.class, found.records().get(0));
            assertEquals("127.0.0.1", address.address().getHostAddress());
        }
    }

    @Test
    void tellsNoSuchNameFromNoRecordFromNoAnswer() throws InterruptedException {
        try (Lab lab = OpenPorts.lab("healthy");
                OpenPorts open = OpenPorts.at(lab)) {
            Dns dns = open.ports().dns();
            assertEquals(Failure.Kind.DNS_NO_SUCH_NAME, kind(dns.lookUp("nowhere.contoso.test", Dns.Type.A)));
            assertEquals(Failure.Kind.DNS_NO_RECORD, kind(dns.lookUp("mail.contoso.test", Dns.Type.SRV)));
        }
        try (OpenPorts open = OpenPorts.with(Map.of("dns.servers", "127.0.0.1:1", "dns.timeout", "300ms"))) {
            assertEquals(Failure.Kind.DNS_FAILED, kind(open.ports().dns().lookUp("mail.contoso.test", Dns.Type.A)));
        }
    }

    @Test
    void asksTheNextResolverWhenOneIsSilent() throws InterruptedException {
        try (Lab lab = OpenPorts.lab("healthy");
                OpenPorts open = OpenPorts.with(
                        Map.of("dns.servers", "127.0.0.1:1, 127.0.0.1:" + lab.dnsPort(), "dns.timeout", "2s"))) {
            assertInstanceOf(DnsOutcome.Found.class, open.ports().dns().lookUp("mail.contoso.test", Dns.Type.A));
        }
    }

    @Test
    void aNameThatCannotBeIsNotAsked() throws InterruptedException {
        try (OpenPorts open = OpenPorts.with(Map.of("dns.servers", "127.0.0.1:1"))) {
            assertEquals(
                    Failure.Kind.DNS_NO_SUCH_NAME,
                    kind(open.ports().dns().lookUp("a".repeat(64) + ".test", Dns.Type.A)));
        }
    }

    @Test
    void aResolverWithoutAnAddressIsOneThatCannotTell() throws InterruptedException {
        try (OpenPorts open = OpenPorts.with(Map.of("dns.servers", "resolver.invalid"))) {
            assertEquals(Failure.Kind.DNS_FAILED, kind(open.ports().dns().lookUp("mail.contoso.test", Dns.Type.A)));
        }
    }

    @Test
    void aServerThatMakesNoSenseIsOneClearLine() {
        assertThrows(
                IllegalArgumentException.class,
                () -> OpenPorts.with(Map.of("dns.servers", "127.0.0.1:many")).close());
    }

    private static Failure.Kind kind(DnsOutcome outcome) {
        return assertInstanceOf(DnsOutcome.Missing.class, outcome).failure().kind();
    }
}
