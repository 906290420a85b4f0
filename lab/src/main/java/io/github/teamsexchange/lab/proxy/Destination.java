package io.github.teamsexchange.lab.proxy;

import java.util.Optional;

/** What a proxy finds when it tries to reach a host. */
public enum Destination {
    /** It connects. */
    REACHED(200, ""),
    /** The name does not exist. */
    NO_SUCH_NAME(502, "error=dns_error; rcode=\"NXDOMAIN\""),
    /** The name has no address. */
    NO_ADDRESS(502, "error=dns_error; rcode=\"NOERROR\""),
    /** The name server failed. */
    DNS_FAILED(502, "error=dns_error; rcode=\"SERVFAIL\""),
    /** The name server keeps silent. */
    DNS_TIMEOUT(504, "error=dns_timeout"),
    /** Nobody listens. */
    REFUSED(502, "error=connection_refused"),
    /** Nothing comes back, and the proxy says so. */
    TIMEOUT(504, "error=connection_timeout"),
    /** Nothing comes back, and the proxy waits on. */
    SILENT(0, "");

    private final int status;
    private final String error;

    Destination(int status, String error) {
        this.status = status;
        this.error = error;
    }

    /** The status that the proxy answers. */
    int status() {
        return status;
    }

    /** The {@code Proxy-Status} field (RFC 9209); empty if there is nothing to explain. */
    Optional<String> explanation() {
        return error.isEmpty() ? Optional.empty() : Optional.of("lab; " + error);
    }
}
