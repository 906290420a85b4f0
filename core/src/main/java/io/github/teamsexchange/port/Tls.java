package io.github.teamsexchange.port;

/** Looks at the certificate a server shows, also at one that would be refused. Safe for use by many threads. */
public interface Tls {

    /**
     * Shakes hands with a server without sending anything else, through the proxy if one is set.
     *
     * @param host the name to ask for and to compare with the certificate
     * @param port 1 to 65535
     * @return what was shown, or why nothing was
     * @throws InterruptedException if the caller was cancelled
     */
    TlsOutcome inspect(String host, int port) throws InterruptedException;
}
