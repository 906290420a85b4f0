package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.ShownCertificate;
import io.github.teamsexchange.autodiscover.facts.Step;
import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.DnsRecord;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.TlsOutcome;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds to what a candidate did what can be seen of the hosts it met: their addresses and their certificates, as the
 * connectivity analyzer shows them. Done afterwards, so that nothing waits for it.
 */
final class HostLook {

    private static final int HTTPS_PORT = 443;

    private final Ports ports;
    private final List<Step> steps = new ArrayList<>();
    private final List<ShownCertificate> certificates = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    HostLook(Ports ports) {
        this.ports = ports;
    }

    /** All steps, those of a host in front of the first question to it. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<ShownCertificate> certificates() {
        return List.copyOf(certificates);
    }

    HostLook over(List<Notebook.Entry> entries) throws InterruptedException {
        for (Notebook.Entry entry : entries) {
            if (entry.address().isPresent()) {
                look(entry.address().get(), entry.step().outcome());
            }
            steps.add(entry.step());
        }
        return this;
    }

    private void look(URI address, Outcome outcome) throws InterruptedException {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        int port = address.getPort() < 0 ? HTTPS_PORT : address.getPort();
        boolean https = "https".equalsIgnoreCase(address.getScheme());
        if (seen.add(host)) {
            addresses(host);
        }
        if (https && seen.add(host + ":" + port) && isConnected(outcome)) {
            certificate(host, port);
        }
    }

    /** Where no connection came about there is no certificate to be seen. */
    private static boolean isConnected(Outcome outcome) {
        return !(outcome instanceof Outcome.Unreached unreached)
                || unreached.failure().isTls()
                || unreached.failure().kind() == Failure.Kind.BODY_BROKEN
                || unreached.failure().kind() == Failure.Kind.BODY_TOO_LARGE
                || unreached.failure().kind() == Failure.Kind.HTTP_MALFORMED;
    }

    private void addresses(String host) throws InterruptedException {
        long began = System.nanoTime();
        DnsOutcome four = ports.dns().lookUp(host, Dns.Type.A);
        boolean none =
                four instanceof DnsOutcome.Missing missing && missing.failure().kind() == Failure.Kind.DNS_NO_RECORD;
        DnsOutcome answer = none ? ports.dns().lookUp(host, Dns.Type.AAAA) : four;
        Outcome outcome = answer instanceof DnsOutcome.Found found
                ? new Outcome.Done(describe(found))
                : new Outcome.Unreached(((DnsOutcome.Missing) answer).failure());
        add("DNS " + host, outcome, began);
    }

    private static String describe(DnsOutcome.Found found) {
        return found.records().stream()
                .filter(DnsRecord.Address.class::isInstance)
                .map(one -> ((DnsRecord.Address) one).address().getHostAddress())
                .collect(Collectors.joining(", "));
    }

    private void certificate(String host, int port) throws InterruptedException {
        long began = System.nanoTime();
        TlsOutcome outcome = ports.tls().inspect(host, port);
        if (outcome instanceof TlsOutcome.Failed failed) {
            add("TLS " + host + ":" + port, new Outcome.Unreached(failed.failure()), began);
            return;
        }
        TlsOutcome.Shown shown = (TlsOutcome.Shown) outcome;
        ShownCertificate certificate = Certificates.shown(host, shown.chain().get(0));
        certificates.add(certificate);
        Optional<Failure> refusal = shown.refusal();
        add(
                "TLS " + host + ":" + port,
                refusal.<Outcome>map(Outcome.Unreached::new)
                        .orElseGet(
                                () -> new Outcome.Done(shown.protocol() + ", " + Certificates.describe(certificate))),
                began);
    }

    private void add(String action, Outcome outcome, long began) {
        steps.add(new Step(action, outcome, Duration.ofNanos(System.nanoTime() - began)));
    }
}
