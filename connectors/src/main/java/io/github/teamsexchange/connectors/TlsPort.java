package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.Tls;
import io.github.teamsexchange.port.TlsOutcome;
import java.io.IOException;
import java.net.IDN;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Shakes hands on a socket of its own, so that the certificate can be seen even where it is refused, and a proxy's
 * reasons even where the HTTP client swallows them.
 */
final class TlsPort implements Tls {

    private final Trust trust;
    private final ProxyAddress proxy;
    private final Dns dns;
    private final Duration timeout;

    TlsPort(Trust trust, ProxyAddress proxy, Dns dns, Duration timeout) {
        this.trust = trust;
        this.proxy = proxy;
        this.dns = dns;
        this.timeout = timeout;
    }

    @Override
    public TlsOutcome inspect(String host, int port) throws InterruptedException {
        Optional<InetSocketAddress> through = proxy.forAddress(URI.create("https://" + host + ":" + port + "/"));
        InetSocketAddress next = through.orElseGet(() -> new InetSocketAddress(host, port));
        InetSocketAddress resolved = new InetSocketAddress(next.getHostString(), next.getPort());
        if (resolved.isUnresolved()) {
            return new TlsOutcome.Failed(
                    through.isPresent()
                            ? new Failure(
                                    Failure.Kind.PROXY_FAILED, "the proxy " + next.getHostString() + " has no address")
                            : Names.reason(dns, host));
        }
        // A channel's socket, because a blocked thread can be interrupted only there.
        try (SocketChannel channel = SocketChannel.open()) {
            Socket socket = channel.socket();
            socket.setSoTimeout((int) timeout.toMillis());
            socket.connect(resolved, (int) timeout.toMillis());
            Optional<Failure> refused = through.isPresent() ? Tunnel.open(socket, host, port) : Optional.empty();
            return refused.isPresent() ? new TlsOutcome.Failed(refused.get()) : shakeHands(socket, host, port);
        } catch (ClosedByInterruptException e) {
            throw interrupted();
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw interrupted();
            }
            return new TlsOutcome.Failed(
                    through.isPresent() && !(e instanceof SSLException)
                            ? viaProxy(host, e)
                            : SocketFailures.of(e, host));
        }
    }

    private static Failure viaProxy(String host, IOException failure) {
        Failure.Kind kind = SocketFailures.of(failure, host).kind();
        return kind == Failure.Kind.TIMEOUT
                ? new Failure(kind, "nothing comes back from " + host + " through the proxy")
                : new Failure(Failure.Kind.PROXY_FAILED, "the proxy fails for " + host + ": " + Messages.of(failure));
    }

    private TlsOutcome shakeHands(Socket socket, String host, int port) throws IOException {
        RecordingTrust recorder = new RecordingTrust(trust.manager(), host);
        try (SSLSocket tls =
                (SSLSocket) Trust.context(recorder).getSocketFactory().createSocket(socket, host, port, true)) {
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            if (isName(host)) {
                parameters.setServerNames(List.of(new SNIHostName(IDN.toASCII(host))));
            }
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            return new TlsOutcome.Shown(tls.getSession().getProtocol(), recorder.chain(), recorder.refusal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM cannot set up TLS", e);
        }
    }

    private static boolean isName(String host) {
        return !host.startsWith("[") && !host.matches("[0-9.]+");
    }

    private static InterruptedException interrupted() {
        Thread.interrupted();
        return new InterruptedException("interrupted while shaking hands");
    }
}
