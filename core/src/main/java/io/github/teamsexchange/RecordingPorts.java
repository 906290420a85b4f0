package io.github.teamsexchange;

import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.DnsRecord;
import io.github.teamsexchange.port.Document;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.TlsOutcome;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Ports that note what one probe asks of them: provenance costs its author nothing. */
final class RecordingPorts {

    private final Ports ports;
    private final Clock clock;
    private final Consumer<Exchange> listener;
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

    RecordingPorts(Ports ports, Clock clock, Consumer<Exchange> listener) {
        this.ports = ports;
        this.clock = clock;
        this.listener = listener;
    }

    Ports ports() {
        return new Ports(this::send, this::lookUp, this::inspect, new Recorded(), this::find);
    }

    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    private HttpOutcome send(HttpCall call) throws InterruptedException {
        HttpOutcome outcome = ports.http().send(call);
        String summary = outcome instanceof HttpOutcome.Answered answer
                ? StatusLine.of(answer)
                : describe(((HttpOutcome.Failed) outcome).failure());
        note("HTTP", call.method() + " " + SafeAddress.of(call.uri()), summary, outcome.attempts());
        return outcome;
    }

    private DnsOutcome lookUp(String name, Dns.Type type) throws InterruptedException {
        DnsOutcome outcome = ports.dns().lookUp(name, type);
        String summary = outcome instanceof DnsOutcome.Found found
                ? found.records().stream().map(RecordingPorts::describe).collect(Collectors.joining(", "))
                : describe(((DnsOutcome.Missing) outcome).failure());
        note("DNS", type + " " + Reasons.oneLine(name), summary, 1);
        return outcome;
    }

    private TlsOutcome inspect(String host, int port) throws InterruptedException {
        TlsOutcome outcome = ports.tls().inspect(host, port);
        String summary = outcome instanceof TlsOutcome.Shown shown
                ? describe(shown)
                : describe(((TlsOutcome.Failed) outcome).failure());
        note("TLS", Reasons.oneLine(host) + ":" + port, summary, 1);
        return outcome;
    }

    private Optional<Document> find(String setting) {
        Optional<Document> document = ports.documents().find(setting);
        document.ifPresent(found -> note(
                "FILE",
                Reasons.oneLine(found.name()) + " (" + setting + ")",
                found instanceof Document.Text text
                        ? text.text().length() + " characters"
                        : "not used: " + ((Document.Unreadable) found).why(),
                1));
        return document;
    }

    private void note(String kind, String source, String summary, int attempts) {
        Exchange exchange = new Exchange("", kind, source, clock.instant(), Reasons.oneLine(summary), attempts);
        exchanges.add(exchange);
        listener.accept(exchange);
    }

    private static String describe(Failure failure) {
        return failure.kind() + ": " + failure.detail();
    }

    private static String describe(DnsRecord dnsRecord) {
        if (dnsRecord instanceof DnsRecord.Address address) {
            return address.address().getHostAddress();
        }
        if (dnsRecord instanceof DnsRecord.Alias alias) {
            return alias.target();
        }
        DnsRecord.Service service = (DnsRecord.Service) dnsRecord;
        return service.priority() + " " + service.weight() + " " + service.port() + " " + service.target();
    }

    private static String describe(TlsOutcome.Shown shown) {
        return shown.protocol()
                + ", certificate for "
                + shown.chain().get(0).getSubjectX500Principal().getName()
                + shown.refusal()
                        .map(failure -> ", refused: " + describe(failure))
                        .orElse("");
    }

    private final class Recorded implements Configuration {

        @Override
        public List<ExportedObject> objects(String cmdlet) {
            List<ExportedObject> objects = ports.configuration().objects(cmdlet);
            Map<String, Long> perFile = objects.stream()
                    .collect(Collectors.groupingBy(
                            object -> object.file() + " (" + cmdlet + ", "
                                    + object.side().word() + ")",
                            TreeMap::new,
                            Collectors.counting()));
            perFile.forEach(
                    (file, count) -> note("CONFIGURATION", file, count == 1 ? "one object" : count + " objects", 1));
            return objects;
        }

        @Override
        public List<ExportFile> files() {
            return ports.configuration().files();
        }
    }
}
