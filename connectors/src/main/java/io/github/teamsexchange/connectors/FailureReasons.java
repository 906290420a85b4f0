package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.Tls;
import io.github.teamsexchange.port.TlsOutcome;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Asks, when a request has failed and only then, the other ports why: the HTTP client itself says little. */
final class FailureReasons {

    private static final int HTTPS_PORT = 443;

    private final ProxyAddress proxy;
    private final Dns dns;
    private final Tls tls;

    FailureReasons(ProxyAddress proxy, Dns dns, Tls tls) {
        this.proxy = proxy;
        this.dns = dns;
        this.tls = tls;
    }

    Failure of(IOException failure, URI address) throws InterruptedException {
        String host = address.getHost();
        Failure plain = SocketFailures.of(failure, host);
        if (Messages.isCausedBy(failure, UnresolvedAddressException.class)) {
            return Names.reason(dns, host);
        }
        boolean silent = plain.kind() == Failure.Kind.TIMEOUT;
        if (silent || !"https".equalsIgnoreCase(address.getScheme()) || isPlain(failure, address)) {
            return plain;
        }
        return explain(address).orElse(plain);
    }

    /** Directly connected, the client tells everything but the reasons of TLS. */
    private boolean isPlain(IOException failure, URI address) {
        return proxy.forAddress(address).isEmpty() && !Messages.isCausedBy(failure, SSLException.class);
    }

    private Optional<Failure> explain(URI address) throws InterruptedException {
        int port = address.getPort() < 0 ? HTTPS_PORT : address.getPort();
        TlsOutcome outcome = tls.inspect(address.getHost(), port);
        return outcome instanceof TlsOutcome.Failed failed
                ? Optional.of(failed.failure())
                : ((TlsOutcome.Shown) outcome).refusal();
    }
}
