package io.github.teamsexchange.lab.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.JournalEntry;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.lab.Scenarios;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardProxyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stranger.test   | 502 | error=dns_error; rcode="NXDOMAIN"
                    empty.test      | 502 | error=dns_error; rcode="NOERROR"
                    sick.test       | 502 | error=dns_error; rcode="SERVFAIL"
                    quiet.test      | 504 | error=dns_timeout
                    refusing.test   | 502 | error=connection_refused
                    parked.test     | 502 | error=connection_refused
                    late.test       | 504 | error=connection_timeout
                    """)
    void saysWhyItCouldNotConnect(String host, int status, String error) throws Exception {
        try (Lab lab = broken()) {
            for (String request :
                    List.of(connect(host), "GET http://" + host + "/ HTTP/1.1\r\nConnection: close\r\n\r\n")) {
                String answer = LabClient.exchange(lab.proxyAddress().getPort(), request);
                assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
                assertTrue(answer.contains("Proxy-Status: lab; " + error + "\r\n"), answer);
            }
            assertEquals(
                    new JournalEntry.Tunnel(1, host + ":443", status),
                    lab.journal().tunnels().get(0));
        }
    }

    @Test
    void keepsSilentAboutSilentHosts() throws Exception {
        try (Lab lab = broken();
                Socket socket = LabClient.connect(lab.proxyAddress().getPort())) {
            socket.setSoTimeout(200);
            socket.getOutputStream().write(connect("silent.test").getBytes(StandardCharsets.US_ASCII));
            // A busy machine takes its time to read the request; until then silence proves nothing.
            do {
                assertThrows(
                        SocketTimeoutException.class,
                        () -> socket.getInputStream().read());
            } while (lab.journal().tunnels().isEmpty());
            assertEquals(0, lab.journal().tunnels().get(0).status());
        }
    }

    @Test
    void mapsAnyPortOfAHost() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            LabClient client = new LabClient(lab);
            assertEquals(401, client.get("https://mail.contoso.test:8443/api").statusCode());
            assertEquals(404, client.get("http://contoso.test:8080/").statusCode());
        }
    }

    @Test
    void aTunnelToPort80IsInTheClear() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            String answer = LabClient.exchange(lab.proxyAddress().getPort(), """
                    CONNECT contoso.test:80 HTTP/1.1\r
                    \r
                    GET / HTTP/1.1\r
                    Host: contoso.test\r
                    Connection: close\r
                    \r
                    """);
            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
            assertTrue(answer.contains("HTTP/1.1 404 "), answer);
        }
    }

    private static String connect(String host) {
        return "CONNECT " + host + ":443 HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    private static Lab broken() {
        return Lab.start(Scenarios.healthyBut("""
                {"hosts": {"refusing.test": {"role": "web-server", "connection": "refuse"},
                           "late.test": {"role": "web-server", "connection": "timeout"},
                           "silent.test": {"role": "web-server", "connection": "silent"}},
                 "dns": {"empty.test": {"txt": ["x"]}, "sick.test": {"fault": "servfail"},
                         "quiet.test": {"fault": "silent"}, "parked.test": {"addresses": ["192.0.2.1"]}}}
                """));
    }
}
