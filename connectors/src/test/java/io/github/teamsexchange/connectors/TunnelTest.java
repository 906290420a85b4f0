package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.port.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9209: what a proxy says of why it could not connect. */
class TunnelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proxy; error=dns_error; rcode=\"NXDOMAIN\" | DNS_NO_SUCH_NAME",
                "proxy; error=dns_error; rcode=SERVFAIL | DNS_FAILED",
                "proxy; error=dns_error; rcode=\"NOERROR\" | DNS_NO_RECORD",
                "proxy; error=dns_error | DNS_FAILED",
                "proxy; error=dns_timeout | DNS_FAILED",
                "proxy; error=connection_refused | CONNECT_REFUSED",
                "proxy; error=connection_timeout | TIMEOUT",
                "proxy; error=connection_terminated | CONNECT_RESET",
                "proxy; error=destination_ip_unroutable | CONNECT_UNREACHABLE",
                "PROXY; ERROR=Connection_Refused | CONNECT_REFUSED",
                "proxy; error=something_else | PROXY_FAILED",
                "'' | PROXY_FAILED"
            })
    void theProxysWordDecides(String proxyStatus, Failure.Kind kind) {
        assertEquals(
                kind, Tunnel.explain("mail.contoso.test", "502", proxyStatus).kind());
    }
}
