/**
 * An embedded hybrid deployment on real sockets: Exchange Online, Exchange Server, DNS, TLS and a forward proxy,
 * described by one file. The test kit of the project and of third-party checks.
 */
module io.github.teamsexchange.lab {
    requires transitive io.github.teamsexchange.core;
    requires jakarta.json;
    requires java.xml;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.dnsjava;
    requires static org.jspecify;

    exports io.github.teamsexchange.lab;
}
