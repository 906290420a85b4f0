package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Optional;

/**
 * What the domain name system says about one name.
 *
 * @param name in lower case, without a final dot
 * @param fault how asking for it fails, if it does
 * @param alias the name behind it, if it is a CNAME
 * @param addresses IPv4 and IPv6 addresses as text
 * @param services its SRV records
 * @param exchangers its MX records
 * @param texts its TXT records
 */
public record NamePlan(
        String name,
        Optional<Fault> fault,
        Optional<String> alias,
        List<String> addresses,
        List<Service> services,
        List<Exchanger> exchangers,
        List<String> texts) {

    /** How asking for a name fails. */
    public enum Fault {
        /** No answer comes. */
        SILENT,
        /** The server says that it failed. */
        SERVFAIL
    }

    /**
     * An SRV record.
     *
     * @param priority the lowest is tried first
     * @param weight the share among equals
     * @param port of the target
     * @param target a host name
     */
    public record Service(int priority, int weight, int port, String target) {}

    /**
     * An MX record.
     *
     * @param preference the lowest is tried first
     * @param host a host name
     */
    public record Exchanger(int preference, String host) {}

    /** Copies the lists. */
    public NamePlan {
        addresses = List.copyOf(addresses);
        services = List.copyOf(services);
        exchangers = List.copyOf(exchangers);
        texts = List.copyOf(texts);
    }
}
