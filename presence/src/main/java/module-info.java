import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.presence.RestApiIsPublished;
import io.github.teamsexchange.presence.RestProbe;

/** The article's steps about presence. */
module io.github.teamsexchange.presence {
    requires transitive io.github.teamsexchange.autodiscover;
    requires transitive io.github.teamsexchange.core;
    requires static org.jspecify;

    exports io.github.teamsexchange.presence.facts;

    provides Check with
            RestApiIsPublished;
    provides Probe with
            RestProbe;
}
