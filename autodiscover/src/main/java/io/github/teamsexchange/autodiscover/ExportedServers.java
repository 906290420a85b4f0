package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.ExchangeBuild;
import io.github.teamsexchange.autodiscover.facts.ExchangeVersions.Sighting;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;

/** Reads the servers of the organization from exports. */
final class ExportedServers {

    private static final String CMDLET = "Get-ExchangeServer";

    private ExportedServers() {}

    static List<Sighting> versions(Configuration configuration) {
        return configuration.objects(CMDLET).stream()
                .filter(server -> server.side() == Side.ON_PREMISES)
                .flatMap(server -> sighting(server).stream())
                .toList();
    }

    private static Optional<Sighting> sighting(ExportedObject server) {
        return server.line("AdminDisplayVersion")
                .flatMap(ExchangeBuild::parse)
                .map(build -> new Sighting(build, false, CMDLET + " in " + server.file(), server.line("Name")));
    }
}
