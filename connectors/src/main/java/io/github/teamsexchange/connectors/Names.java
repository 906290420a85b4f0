package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.Failure;

/** Finds out why the system's resolver has no address for a host. */
final class Names {

    private Names() {}

    /** A name that does not exist, one without addresses, or resolvers that do not answer: three different things. */
    static Failure reason(Dns dns, String host) throws InterruptedException {
        DnsOutcome four = dns.lookUp(host, Dns.Type.A);
        if (four instanceof DnsOutcome.Missing missing) {
            if (missing.failure().kind() != Failure.Kind.DNS_NO_RECORD) {
                return missing.failure();
            }
            DnsOutcome six = dns.lookUp(host, Dns.Type.AAAA);
            if (six instanceof DnsOutcome.Missing) {
                return new Failure(Failure.Kind.DNS_NO_RECORD, host + " has no address in the DNS");
            }
        }
        return new Failure(
                Failure.Kind.DNS_FAILED,
                "the DNS has an address for " + host + ", but this machine's resolver does not find it");
    }
}
