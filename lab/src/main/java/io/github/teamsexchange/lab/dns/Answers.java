package io.github.teamsexchange.lab.dns;

import io.github.teamsexchange.lab.deployment.NamePlan;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Address;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** Turns what is known of a name into records of the type that was asked for. */
final class Answers {

    private static final long TTL_SECONDS = 60;

    private Answers() {}

    static List<Record> of(NamePlan plan, int type) throws TextParseException, UnknownHostException {
        Name name = absolute(plan.name());
        List<Record> records = new ArrayList<>();
        Optional<String> alias = plan.alias();
        if (alias.isPresent()) {
            records.add(new CNAMERecord(name, DClass.IN, TTL_SECONDS, absolute(alias.get())));
            return records;
        }
        switch (type) {
            case Type.A, Type.AAAA -> addAddresses(records, plan, type);
            case Type.SRV -> addServices(records, plan);
            case Type.MX -> addExchangers(records, plan);
            case Type.TXT ->
                plan.texts().forEach(text -> records.add(new TXTRecord(name, DClass.IN, TTL_SECONDS, text)));
            default -> {
                // The name exists, but has nothing of that type.
            }
        }
        return records;
    }

    private static void addAddresses(List<Record> records, NamePlan plan, int type)
            throws TextParseException, UnknownHostException {
        Name name = absolute(plan.name());
        for (String address : plan.addresses()) {
            boolean six = address.contains(":");
            if (!six && type == Type.A) {
                records.add(new ARecord(name, DClass.IN, TTL_SECONDS, Address.getByAddress(address)));
            } else if (six && type == Type.AAAA) {
                records.add(new AAAARecord(name, DClass.IN, TTL_SECONDS, Address.getByAddress(address)));
            }
        }
    }

    private static void addServices(List<Record> records, NamePlan plan) throws TextParseException {
        Name name = absolute(plan.name());
        for (NamePlan.Service service : plan.services()) {
            Name target = absolute(service.target());
            records.add(new SRVRecord(
                    name, DClass.IN, TTL_SECONDS, service.priority(), service.weight(), service.port(), target));
        }
    }

    private static void addExchangers(List<Record> records, NamePlan plan) throws TextParseException {
        Name name = absolute(plan.name());
        for (NamePlan.Exchanger exchanger : plan.exchangers()) {
            records.add(new MXRecord(name, DClass.IN, TTL_SECONDS, exchanger.preference(), absolute(exchanger.host())));
        }
    }

    private static Name absolute(String name) throws TextParseException {
        return Name.fromString(name, Name.root);
    }
}
