package io.github.teamsexchange.lab.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.lab.Scenarios;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificatesTest {

    @Test
    void aGoodCertificateIsForItsHostAndTrusted() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"));
                SSLSocket socket = new LabClient(lab).secure("mail.contoso.test")) {
            X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            assertEquals("CN=mail.contoso.test", shown.getSubjectX500Principal().getName());
            assertEquals(lab.ca().getSubjectX500Principal(), shown.getIssuerX500Principal());
            shown.verify(lab.ca().getPublicKey());
        }
    }

    @Test
    void theNameThatTheClientAsksForDecides() throws Exception {
        try (Lab lab = Lab.start(Scenarios.withHost("mail.contoso.test", "{\"certificate\": \"expired\"}"))) {
            LabClient client = new LabClient(lab);
            client.secure("autodiscover.contoso.test").close();
            assertThrows(SSLHandshakeException.class, () -> client.secure("mail.contoso.test"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "expired, java.security.cert.CertificateExpiredException",
        "not-yet-valid, java.security.cert.CertificateNotYetValidException",
        "untrusted, java.security.cert.CertPathBuilderException",
        "self-signed, java.security.cert.CertPathBuilderException",
        "missing-intermediate, java.security.cert.CertPathBuilderException"
    })
    void aBadCertificateIsRefusedForItsOwnReason(String kind, Class<? extends Throwable> reason) throws Exception {
        try (Lab lab = lab(kind)) {
            Throwable refused =
                    assertThrows(SSLHandshakeException.class, () -> new LabClient(lab).secure("mail.contoso.test"));
            assertInstanceOf(reason, rootOf(refused), () -> "" + refused);
        }
    }

    @Test
    void aWrongNameIsRefusedThoughTheChainIsGood() throws Exception {
        try (Lab lab = lab("wrong-name")) {
            Throwable refused =
                    assertThrows(SSLHandshakeException.class, () -> new LabClient(lab).secure("mail.contoso.test"));
            assertEquals(CertificateException.class, rootOf(refused).getClass());
            assertTrue(rootOf(refused).toString().contains("mail.contoso.test"), () -> "" + refused);
        }
    }

    @Test
    void aNameThatIsNoHostGetsNoCertificateForIt() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            assertThrows(SSLHandshakeException.class, () -> new LabClient(lab).secure("stranger.test"));
        }
    }

    private static Lab lab(String kind) {
        return Lab.start(Scenarios.withHost("mail.contoso.test", "{\"certificate\": \"" + kind + "\"}"));
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }
}
