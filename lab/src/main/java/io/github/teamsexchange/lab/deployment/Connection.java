package io.github.teamsexchange.lab.deployment;

/** What becomes of connections to a host. */
public enum Connection {
    /** They are accepted. */
    ACCEPT,
    /** Nobody listens there. */
    REFUSE,
    /** They are accepted and reset at once. */
    RESET,
    /** Nothing ever comes back; the proxy keeps silent, too. */
    SILENT,
    /** Nothing ever comes back, but the proxy gives up at once and says that it timed out. */
    TIMEOUT
}
