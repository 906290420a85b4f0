package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsRecord;
import java.util.Optional;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.Type;

/** Turns the library's records into ours. */
final class DnsRecords {

    private DnsRecords() {}

    static int code(Dns.Type type) {
        return switch (type) {
            case A -> Type.A;
            case AAAA -> Type.AAAA;
            case CNAME -> Type.CNAME;
            case SRV -> Type.SRV;
        };
    }

    /** Our form of a record, if it is of the type asked for. */
    static Optional<DnsRecord> of(Record found, Dns.Type type) {
        if (found.getType() != code(type)) {
            return Optional.empty();
        }
        if (found instanceof ARecord a) {
            return Optional.of(new DnsRecord.Address(a.getAddress()));
        }
        if (found instanceof AAAARecord aaaa) {
            return Optional.of(new DnsRecord.Address(aaaa.getAddress()));
        }
        if (found instanceof CNAMERecord cname) {
            return Optional.of(new DnsRecord.Alias(text(cname.getTarget())));
        }
        return found instanceof SRVRecord srv
                ? Optional.of(
                        new DnsRecord.Service(srv.getPriority(), srv.getWeight(), srv.getPort(), text(srv.getTarget())))
                : Optional.empty();
    }

    /** A name without its final dot; the root stays a dot. */
    static String text(Name name) {
        String text = name.toString(true);
        return text.isEmpty() ? "." : text;
    }
}
