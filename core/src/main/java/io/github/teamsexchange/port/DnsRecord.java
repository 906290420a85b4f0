package io.github.teamsexchange.port;

import java.net.InetAddress;

/** One record of the domain name system. */
public sealed interface DnsRecord {

    /**
     * An A or AAAA record.
     *
     * @param address where the name points
     */
    record Address(InetAddress address) implements DnsRecord {}

    /**
     * A CNAME record.
     *
     * @param target the name behind the alias, without a final dot
     */
    record Alias(String target) implements DnsRecord {}

    /**
     * An SRV record (RFC 2782).
     *
     * @param priority 0 to 65535, the lowest is tried first
     * @param weight 0 to 65535, the share among equals
     * @param port 0 to 65535
     * @param target the host, without a final dot; {@code "."} says that the service is decidedly not offered
     */
    record Service(int priority, int weight, int port, String target) implements DnsRecord {}
}
