package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.DnsRecord;
import io.github.teamsexchange.port.Failure;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;

/** Name resolution over dnsjava. A name that does not exist and a resolver that does not answer are two things. */
final class DnsPort implements Dns {

    private static final int DEFAULT_PORT = 53;
    private static final int MAX_ALIASES = 8;

    private final NameServers servers;

    DnsPort(List<String> configured, Duration timeout) {
        List<InetSocketAddress> addresses = configured.isEmpty()
                ? ResolverConfig.getCurrentConfig().servers()
                : configured.stream().map(DnsPort::address).toList();
        this.servers = new NameServers(addresses, timeout);
    }

    @Override
    public DnsOutcome lookUp(String name, Type type) throws InterruptedException {
        Name current;
        try {
            current = Name.fromString(name.toLowerCase(Locale.ROOT), Name.root);
        } catch (TextParseException e) {
            return missing(Failure.Kind.DNS_NO_SUCH_NAME, name + " cannot be a name in the DNS");
        }
        Set<String> aliases = new LinkedHashSet<>();
        while (aliases.size() <= MAX_ALIASES) {
            NameServers.Answer answer =
                    servers.ask(Message.newQuery(Record.newRecord(current, DnsRecords.code(type), DClass.IN)));
            if (answer.message().isEmpty()) {
                return missing(Failure.Kind.DNS_FAILED, name + " could not be looked up: " + answer.failure());
            }
            Message message = answer.message().get();
            Optional<Name> alias = follow(message, current, type, aliases);
            DnsOutcome outcome = outcome(name, type, message, aliases);
            boolean dangling = outcome instanceof DnsOutcome.Missing && message.getRcode() == Rcode.NOERROR;
            if (!dangling || alias.isEmpty()) {
                return outcome;
            }
            current = alias.get();
        }
        return missing(Failure.Kind.DNS_FAILED, name + " leads through more than " + MAX_ALIASES + " aliases");
    }

    /** Notes the aliases of an answer, and tells where they end if they go anywhere. */
    private static Optional<Name> follow(Message message, Name from, Type type, Set<String> aliases) {
        Name current = from;
        boolean moved = type != Type.CNAME;
        while (moved && aliases.size() <= MAX_ALIASES) {
            moved = false;
            for (Record answer : message.getSection(Section.ANSWER)) {
                if (answer instanceof CNAMERecord cname && answer.getName().equals(current)) {
                    current = cname.getTarget();
                    moved = aliases.add(DnsRecords.text(current));
                }
            }
        }
        return current.equals(from) ? Optional.empty() : Optional.of(current);
    }

    private static DnsOutcome outcome(String name, Type type, Message message, Set<String> aliases) {
        if (message.getRcode() == Rcode.NXDOMAIN) {
            return missing(Failure.Kind.DNS_NO_SUCH_NAME, "the DNS has no such name as " + name);
        }
        if (message.getRcode() != Rcode.NOERROR) {
            return missing(
                    Failure.Kind.DNS_FAILED,
                    "the resolver cannot tell about " + name + " (" + Rcode.string(message.getRcode()) + ")");
        }
        List<DnsRecord> records = new ArrayList<>();
        message.getSection(Section.ANSWER)
                .forEach(found -> DnsRecords.of(found, type).ifPresent(records::add));
        return records.isEmpty()
                ? missing(Failure.Kind.DNS_NO_RECORD, name + " has no record of type " + type)
                : new DnsOutcome.Found(records, List.copyOf(aliases));
    }

    private static DnsOutcome missing(Failure.Kind kind, String detail) {
        return new DnsOutcome.Missing(new Failure(kind, detail));
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        boolean withPort = colon > 0 && (text.indexOf(':') == colon || text.charAt(colon - 1) == ']');
        try {
            String host = withPort ? text.substring(0, colon) : text;
            int port = withPort ? Integer.parseInt(text.substring(colon + 1)) : DEFAULT_PORT;
            return new InetSocketAddress(host.replaceAll("[\\[\\]]", ""), port);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Setting 'dns.servers': '" + text + "' is not host or host:port", e);
        }
    }
}
