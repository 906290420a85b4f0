package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.TlsOutcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsPortTest {

    @Test
    void showsTheChainOfAGoodCertificate() throws InterruptedException {
        try (Lab lab = OpenPorts.lab("healthy");
                OpenPorts open = OpenPorts.at(lab)) {
            TlsOutcome.Shown shown =
                    assertInstanceOf(TlsOutcome.Shown.class, open.ports().tls().inspect("mail.contoso.test", 443));
            assertEquals(Optional.empty(), shown.refusal());
            assertTrue(shown.protocol().startsWith("TLSv1."), shown.protocol());
            assertTrue(lab.journal().requests().isEmpty(), "a handshake, and nothing after it");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "on-premises-self-signed-certificate, TLS_SELF_SIGNED",
        "on-premises-expired-certificate, TLS_EXPIRED",
        "on-premises-wrong-name-certificate, TLS_WRONG_NAME",
        "on-premises-untrusted-certificate, TLS_UNTRUSTED"
    })
    void showsARefusedCertificateAllTheSame(String scenario, Failure.Kind kind) throws InterruptedException {
        try (Lab lab = OpenPorts.lab(scenario);
                OpenPorts open = OpenPorts.at(lab)) {
            TlsOutcome.Shown shown = assertInstanceOf(
                    TlsOutcome.Shown.class, open.ports().tls().inspect("autodiscover.contoso.test", 443));
            assertEquals(kind, shown.refusal().orElseThrow().kind());
            assertTrue(!shown.chain().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rest-host-not-in-dns, DNS_NO_SUCH_NAME",
        "rest-host-refused, CONNECT_REFUSED",
        "rest-host-timeout, TIMEOUT"
    })
    void whatTheProxySaysIsWhatIsTold(String scenario, Failure.Kind kind) throws InterruptedException {
        try (Lab lab = OpenPorts.lab(scenario);
                OpenPorts open = OpenPorts.at(lab)) {
            TlsOutcome.Failed failed =
                    assertInstanceOf(TlsOutcome.Failed.class, open.ports().tls().inspect("mail.contoso.test", 443));
            assertEquals(kind, failed.failure().kind(), failed.failure().detail());
        }
    }

    @Test
    void aServerThatSpeaksNoTlsIsToldFromOneThatIsSilent() throws InterruptedException {
        try (OneServer server = new OneServer(OneServer.text("220 mail ready\n"));
                OpenPorts open = OpenPorts.with(java.util.Map.of())) {
            TlsOutcome.Failed failed = assertInstanceOf(
                    TlsOutcome.Failed.class,
                    open.ports().tls().inspect("127.0.0.1", server.address().getPort()));
            assertTrue(
                    failed.failure().kind() == Failure.Kind.TLS_PROTOCOL
                            || failed.failure().kind() == Failure.Kind.TIMEOUT,
                    failed.failure().toString());
        }
    }
}
