package io.github.teamsexchange.port;

/** Asks the domain name system. Safe for use by many threads. */
public interface Dns {

    /** The record types that diagnoses ask for. */
    enum Type {
        /** IPv4 addresses. */
        A,
        /** IPv6 addresses. */
        AAAA,
        /** The name behind an alias. */
        CNAME,
        /** Where a service is to be found (RFC 2782). */
        SRV
    }

    /**
     * Asks for the records of one name.
     *
     * @param name a host or service name; internationalized names in their ASCII form
     * @return the records, that there are none, or why it cannot be told
     * @throws InterruptedException if the caller was cancelled
     */
    DnsOutcome lookUp(String name, Type type) throws InterruptedException;
}
