package io.github.teamsexchange.lab;

import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.dns.NameServer;
import io.github.teamsexchange.lab.dns.Resolver;
import io.github.teamsexchange.lab.dns.Zone;
import io.github.teamsexchange.lab.http.Connections;
import io.github.teamsexchange.lab.http.HttpConnection;
import io.github.teamsexchange.lab.proxy.ForwardProxy;
import io.github.teamsexchange.lab.site.Front;
import io.github.teamsexchange.lab.tls.Certificates;
import io.github.teamsexchange.lab.tls.TlsGate;
import io.github.teamsexchange.port.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A hybrid deployment on this machine's loopback: https, http, DNS and a forward proxy over real sockets.
 *
 * <p>Labs share nothing, so tests may run many at once. Safe for use by many threads. Closing one frees its threads,
 * ports and files.
 */
public final class Lab implements AutoCloseable {

    private final Scenario scenario;
    private final Connections connections = new Connections();
    private final JournalKeeper journal = new JournalKeeper();
    private final X509Certificate authority;
    private final LabFiles files;
    private final LabPorts ports;

    private Lab(Scenario scenario, LabPorts wanted) throws IOException, GeneralSecurityException {
        this.scenario = scenario;
        Certificates certificates = Certificates.create();
        this.authority = certificates.root();
        this.files = LabFiles.write(authority, scenario.deployment().network().allowList());
        this.ports = open(certificates, wanted);
    }

    /**
     * Starts a scenario on free ports.
     *
     * @throws UncheckedIOException if the loopback cannot be used
     */
    public static Lab start(Scenario scenario) {
        return start(scenario, LabPorts.EPHEMERAL);
    }

    /**
     * Starts a scenario on given ports.
     *
     * @throws UncheckedIOException if a port is taken or not allowed; nothing stays open then
     */
    public static Lab start(Scenario scenario, LabPorts ports) {
        try {
            return new Lab(scenario, ports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM cannot make the lab's certificates", e);
        }
    }

    /** The scenario it plays. */
    public Scenario scenario() {
        return scenario;
    }

    /** The port for TLS, on 127.0.0.1. */
    public int httpsPort() {
        return ports.https();
    }

    /** The port for http in the clear, on 127.0.0.1. */
    public int httpPort() {
        return ports.http();
    }

    /** The name server's port for UDP and TCP, on 127.0.0.1. */
    public int dnsPort() {
        return ports.dns();
    }

    /** The forward proxy, through which every host of the deployment has its real ports. */
    public InetSocketAddress proxyAddress() {
        return new InetSocketAddress(Connections.loopback(), ports.proxy());
    }

    /** The certificate of the lab's authority, for clients to trust. */
    public X509Certificate ca() {
        return authority;
    }

    /** The same as a PEM file, there until the lab is closed. */
    public Path caPem() {
        return files.authority();
    }

    /** The addresses of all mailboxes of the deployment. */
    public List<String> mailboxes() {
        return scenario.deployment().addresses();
    }

    /** What Exchange and Teams PowerShell would show of the deployment. */
    public Configuration configuration() {
        return scenario.deployment().configuration();
    }

    /** What the lab was asked so far. A request is in it before its answer is sent. */
    public Journal journal() {
        return journal.snapshot();
    }

    /** The settings that point a diagnosis at this lab, by key; addresses keep their real form. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("exchange-online.url", "https://outlook.office365.com");
        settings.put("endpoints.url", "https://endpoints.office.com");
        settings.put("http.proxy", "127.0.0.1:" + ports.proxy());
        settings.put("dns.servers", "127.0.0.1:" + ports.dns());
        settings.put("tls.trust-pem", files.authority().toString());
        files.allowList().ifPresent(list -> settings.put("network.allow-list", list.toString()));
        settings.put("vantage", "outside");
        scenario.asOf().ifPresent(instant -> settings.put("as-of", instant.toString()));
        settings.putAll(scenario.settings());
        return Collections.unmodifiableMap(settings);
    }

    @Override
    public void close() {
        try (files) {
            connections.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LabPorts open(Certificates certificates, LabPorts wanted) throws IOException {
        try {
            return listen(certificates, wanted);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private LabPorts listen(Certificates certificates, LabPorts wanted) throws IOException {
        Deployment deployment = scenario.deployment();
        Zone zone = new Zone(deployment);
        Hosts hosts = new Hosts(deployment, zone);
        Front front = new Front(deployment, hosts::find);
        HttpConnection http = new HttpConnection(connections, front, journal::request);
        TlsGate https = new TlsGate(certificates, hosts::find, http);
        ForwardProxy proxy = new ForwardProxy(new Destinations(hosts::find, zone)::find, https, http, front);
        NameServer names = new NameServer(connections, new Resolver(zone, journal::query));
        return new LabPorts(
                connections.listen(wanted.https(), https),
                connections.listen(wanted.http(), http),
                names.start(wanted.dns()),
                connections.listen(wanted.proxy(), new HttpConnection(connections, proxy, journal::proxied)));
    }
}
