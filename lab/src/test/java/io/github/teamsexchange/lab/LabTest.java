package io.github.teamsexchange.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LabTest {

    @Test
    void closingFreesPortsThreadsAndFilesWhateverClientsDo() throws Exception {
        Lab lab = Lab.start(Scenarios.withHost("mail.contoso.test", "{\"connection\": \"silent\"}"));
        Path pem = lab.caPem();
        try (Socket idle = LabClient.connect(lab.httpPort());
                Socket silent = LabClient.connect(lab.proxyAddress().getPort())) {
            silent.getOutputStream()
                    .write("CONNECT mail.contoso.test:443 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            idle.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
            lab.close(); // throws if a thread does not end
            assertTrue(hasEnded(silent), "nobody is left at the other end");
        }
        for (int port : List.of(
                lab.httpPort(),
                lab.httpsPort(),
                lab.dnsPort(),
                lab.proxyAddress().getPort())) {
            assertThrows(ConnectException.class, () -> LabClient.connect(port).close());
        }
        assertFalse(Files.exists(pem) || Files.exists(pem.getParent()));
    }

    @Test
    void twoLabsKnowNothingOfEachOther() throws Exception {
        try (Lab one = Lab.start(Scenario.named("healthy"));
                Lab other = Lab.start(Scenario.named("rest-not-published"))) {
            assertEquals(
                    401, new LabClient(one).get("https://mail.contoso.test/api").statusCode());
            assertEquals(
                    404,
                    new LabClient(other).get("https://mail.contoso.test/api").statusCode());
            assertEquals(1, one.journal().requests().size());
            assertNotEquals(one.ca(), other.ca());
        }
    }

    @Test
    void listensOnThePortsItWasGiven() throws Exception {
        int https = freePort();
        int proxy = freePort();
        try (Lab lab = Lab.start(Scenario.named("healthy"), new LabPorts(https, 0, 0, proxy))) {
            assertEquals(https, lab.httpsPort());
            assertEquals(proxy, lab.proxyAddress().getPort());
            assertEquals(
                    401, new LabClient(lab).get("https://mail.contoso.test/api").statusCode());
        }
    }

    @Test
    void saysWhichPortIsTakenAndLeavesNothingOpen() throws Exception {
        int https = freePort();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LabPorts ports = new LabPorts(https, 0, 0, taken.getLocalPort());
            UncheckedIOException refused =
                    assertThrows(UncheckedIOException.class, () -> Lab.start(Scenario.named("healthy"), ports));
            assertTrue(refused.toString().contains(Integer.toString(taken.getLocalPort())), refused.toString());
        }
        assertThrows(ConnectException.class, () -> LabClient.connect(https).close());
    }

    @Test
    void saysThatTheNameServersPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LabPorts ports = new LabPorts(0, 0, taken.getLocalPort(), 0);
            UncheckedIOException refused =
                    assertThrows(UncheckedIOException.class, () -> Lab.start(Scenario.named("healthy"), ports));
            assertTrue(refused.toString().contains("port " + taken.getLocalPort()), refused.toString());
        }
    }

    @Test
    void settingsAreOnesThatTheEngineKnows() {
        try (Lab lab = Lab.start(Scenario.named("on-premises-timeout"))) {
            Settings settings = Settings.defaults().with(lab.settings());
            assertEquals("127.0.0.1:" + lab.proxyAddress().getPort(), settings.text("http.proxy"));
            assertEquals("1", settings.text("http.max-attempts"));
        }
    }

    @Test
    void thePemFileHoldsTheAuthority() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            byte[] pem = Files.readAllBytes(lab.caPem());
            assertEquals(
                    lab.ca(),
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem)));
        }
    }

    @Test
    void theFirewallsListIsAFileWhileSomebodyExportedOne() throws Exception {
        Path list;
        try (Lab lab = Lab.start(Scenario.named("firewall-list-names-a-group"))) {
            list = Path.of(Objects.requireNonNull(lab.settings().get("network.allow-list")));
            assertEquals(
                    List.of("network-object 52.112.0.0 255.252.0.0", "group-object MICROSOFT-365"),
                    Files.readAllLines(list));
        }
        assertFalse(Files.exists(list) || Files.exists(list.getParent()));
        try (Lab lab = Lab.start(Scenario.named("firewall-list-not-supplied"))) {
            assertFalse(lab.settings().containsKey("network.allow-list"));
        }
    }

    @Test
    void namesItsMailboxes() {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            assertEquals(List.of("alex@contoso.test", "boss@contoso.test", "pa@contoso.test"), lab.mailboxes());
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The end comes as an end or as a reset: closing with unread bytes gives the latter. */
    private static boolean hasEnded(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }
}
