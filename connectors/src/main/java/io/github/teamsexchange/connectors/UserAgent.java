package io.github.teamsexchange.connectors;

/** Who we say we are where no Teams service's name is needed. */
final class UserAgent {

    static final String OWN = "TeamsExchangeDiagnostics";

    private UserAgent() {}
}
