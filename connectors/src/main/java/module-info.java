import io.github.teamsexchange.PortsProvider;
import io.github.teamsexchange.connectors.NetworkPorts;

/** The ports made real: HTTP, DNS, TLS and exported configuration. */
module io.github.teamsexchange.connectors {
    requires transitive io.github.teamsexchange.core;
    requires io.github.resilience4j.bulkhead;
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.core;
    requires io.github.resilience4j.ratelimiter;
    requires io.github.resilience4j.retry;
    requires java.net.http;
    requires java.xml;
    requires org.dnsjava;
    requires static org.jspecify;

    exports io.github.teamsexchange.connectors;
    exports io.github.teamsexchange.connectors.ews;
    exports io.github.teamsexchange.connectors.exports;
    exports io.github.teamsexchange.connectors.xml;

    provides PortsProvider with
            NetworkPorts;
}
