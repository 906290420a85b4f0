/** The {@code diagnose} command. */
module io.github.teamsexchange.cli {
    requires info.picocli;
    requires io.github.teamsexchange.autodiscover;
    requires io.github.teamsexchange.calendarapp;
    requires io.github.teamsexchange.connectors;
    requires io.github.teamsexchange.core;
    requires io.github.teamsexchange.delegation;
    requires io.github.teamsexchange.ewspolicy;
    requires io.github.teamsexchange.lab;
    requires io.github.teamsexchange.prerequisites;
    requires io.github.teamsexchange.presence;
    requires io.github.teamsexchange.reports;
    requires jakarta.json;
    requires static org.jspecify;

    opens io.github.teamsexchange.cli to
            info.picocli;
}
