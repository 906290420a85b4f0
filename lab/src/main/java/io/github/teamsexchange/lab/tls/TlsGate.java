package io.github.teamsexchange.lab.tls;

import io.github.teamsexchange.lab.deployment.CertificateKind;
import io.github.teamsexchange.lab.deployment.Connection;
import io.github.teamsexchange.lab.deployment.HostPlan;
import io.github.teamsexchange.lab.http.Wire;
import io.github.teamsexchange.lab.http.WireHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** The https side: shakes hands as the host that the client names would, or does not. */
public final class TlsGate implements WireHandler {

    private static final String NAMELESS = "nameless.test";

    private final Certificates certificates;
    private final Function<String, Optional<HostPlan>> hosts;
    private final WireHandler inside;

    /**
     * Guards a handler.
     *
     * @param certificates what hosts show
     * @param hosts finds the host of a name
     * @param inside goes on with the decrypted connection
     */
    public TlsGate(Certificates certificates, Function<String, Optional<HostPlan>> hosts, WireHandler inside) {
        this.certificates = certificates;
        this.hosts = hosts;
        this.inside = inside;
    }

    @Override
    public void handle(Wire wire) throws IOException {
        ClientHello hello = ClientHello.read(wire.in());
        Optional<HostPlan> host = hello.serverName().flatMap(hosts);
        switch (host.map(plan -> plan.https().connection()).orElse(Connection.ACCEPT)) {
            case ACCEPT -> secure(wire, hello, context(hello.serverName().orElse(NAMELESS), host));
            case REFUSE, RESET -> wire.reset();
            case SILENT, TIMEOUT -> wire.keepSilent();
        }
    }

    /** A host shows its own name even to those who came by an alias. */
    private SSLContext context(String name, Optional<HostPlan> host) {
        CertificateKind kind = host.map(HostPlan::certificate).orElse(CertificateKind.WRONG_NAME);
        return certificates.contextFor(host.map(HostPlan::name).orElse(name), kind);
    }

    private void secure(Wire wire, ClientHello hello, SSLContext context) throws IOException {
        try (SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(wire.socket(), seen(wire, hello), true)) {
            socket.startHandshake();
            inside.handle(wire.secured(socket));
        }
    }

    /** The hello and whatever was buffered behind it: the handshake reads the socket itself. */
    private static ByteArrayInputStream seen(Wire wire, ClientHello hello) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(hello.bytes());
        bytes.writeBytes(wire.in().readNBytes(wire.in().available()));
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
