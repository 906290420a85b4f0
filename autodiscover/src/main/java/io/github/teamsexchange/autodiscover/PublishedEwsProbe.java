package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.Side;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the external URLs of the EWS virtual directories from exports. */
@ProbeSpec(fact = PublishedEws.class, scope = Scope.ORGANIZATION)
public final class PublishedEwsProbe implements Probe<PublishedEws> {

    private static final String CMDLET = "Get-WebServicesVirtualDirectory";

    /** Made by the service loader. */
    public PublishedEwsProbe() {}

    @Override
    public PublishedEws collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        List<ExportedObject> directories = ports.configuration().objects(CMDLET).stream()
                .filter(directory -> directory.side() == Side.ON_PREMISES)
                .toList();
        if (directories.isEmpty()) {
            throw NotObserved.notSupplied(
                    "the EWS virtual directories were not exported",
                    "Export them with " + CMDLET + " on an Exchange server");
        }
        return new PublishedEws(directories.stream()
                .flatMap(directory -> host(directory).stream())
                .distinct()
                .toList());
    }

    private static Optional<String> host(ExportedObject directory) {
        return directory.line("ExternalUrl").stream()
                .flatMap(PublishedEwsProbe::hostOf)
                .findFirst();
    }

    private static Stream<String> hostOf(String url) {
        try {
            return Stream.ofNullable(URI.create(url.strip()).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
