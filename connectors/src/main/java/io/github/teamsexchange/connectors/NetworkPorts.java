package io.github.teamsexchange.connectors;

import io.github.teamsexchange.PortsProvider;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.connectors.exports.DocumentFiles;
import io.github.teamsexchange.connectors.exports.Exports;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.Documents;
import io.github.teamsexchange.port.PortListener;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.Tls;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Opens ports to the real world, as the settings say. */
public final class NetworkPorts implements PortsProvider {

    /** Made by the service loader. */
    public NetworkPorts() {}

    @Override
    public Session open(Settings settings, PortListener listener) {
        ProxyAddress proxy = ProxyAddress.of(settings);
        Trust trust = Trust.of(settings);
        Dns dns = new DnsPort(settings.list("dns.servers"), settings.duration("dns.timeout"));
        Tls tls = new TlsPort(trust, proxy, dns, settings.duration("http.connect-timeout"));
        Transport transport = new Transport(settings, trust, proxy);
        HttpPort http = new HttpPort(
                transport,
                new Credentials(settings),
                new FailureReasons(proxy, dns, tls),
                new HostGuards(settings, listener),
                new Repetition(
                        settings.number("http.max-attempts"), time -> TimeUnit.NANOSECONDS.sleep(time.toNanos())),
                listener);
        return new Opened(new Ports(http, dns, tls, evidence(settings), documents(settings)), transport);
    }

    private static Configuration evidence(Settings settings) {
        return Exports.read(settings.list("evidence").stream().map(Path::of).toList());
    }

    private static Documents documents(Settings settings) {
        Map<String, Path> files = new TreeMap<>();
        for (String key : List.of("network.allow-list", "endpoints.url")) {
            settings.file(key).ifPresent(file -> files.put(key, file));
        }
        return DocumentFiles.of(files);
    }

    private record Opened(Ports ports, Transport transport) implements Session {
        @Override
        public void close() {
            transport.close();
        }
    }
}
