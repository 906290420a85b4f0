/** Renders reports for people. */
module io.github.teamsexchange.reports {
    requires transitive io.github.teamsexchange.core;
    requires static org.jspecify;

    exports io.github.teamsexchange.reports;
}
