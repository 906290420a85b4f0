package io.github.teamsexchange.lab.deployment;

/** What stands behind a host name. */
public enum Role {
    /** The front end of Exchange Online. */
    EXCHANGE_ONLINE,
    /** An Exchange server of the organization. */
    ON_PREMISES,
    /** The web service by which Microsoft publishes the addresses of its services. */
    ENDPOINTS,
    /** A web server that knows nothing of Exchange: 404 to everything. */
    WEB_SERVER
}
