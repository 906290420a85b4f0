package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.client.AutodiscoverClient;
import io.github.teamsexchange.autodiscover.client.SoapAnswer;
import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.DiscoveredService;
import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.autodiscover.facts.ExchangeBuild;
import io.github.teamsexchange.autodiscover.facts.ExchangeOnlineHosts;
import io.github.teamsexchange.autodiscover.facts.ExchangeVersions;
import io.github.teamsexchange.autodiscover.facts.ExchangeVersions.Sighting;
import io.github.teamsexchange.autodiscover.facts.UserSettings;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.Ports;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the version of Exchange Server wherever it shows: in the headers of the EWS host, in what Autodiscover says
 * over POX and SOAP, and in exports (protocols §8.3).
 */
@ProbeSpec(
        fact = ExchangeVersions.class,
        wants = {EwsAddress.class, DiscoveredService.class})
public final class ExchangeVersionsProbe implements Probe<ExchangeVersions> {

    /** Made by the service loader. */
    public ExchangeVersionsProbe() {}

    @Override
    public ExchangeVersions collect(Question question, Evidence evidence, Ports ports)
            throws NotObserved, InterruptedException {
        List<Sighting> sightings = new ArrayList<>();
        Optional<URI> ews = evidence.find(EwsAddress.class)
                .map(EwsAddress::url)
                .filter(url -> !ExchangeOnlineHosts.serve(url, question.cloud()));
        if (ews.isPresent()) {
            sightings.addAll(inHeaders(ports, ews.get()));
        }
        Optional<DiscoveredService> service = evidence.find(DiscoveredService.class)
                .filter(found -> !ExchangeOnlineHosts.serve(found.endpoint(), question.cloud()))
                .filter(found -> found.outcome().settingsIfAny().isPresent());
        if (service.isPresent()) {
            sightings.addAll(inSoap(question, ports, service.get()));
            sightings.addAll(inPox(service.get()));
        }
        sightings.addAll(ExportedServers.versions(ports.configuration()));
        if (sightings.isEmpty()) {
            throw NotObserved.notSupplied(
                    "nothing that answered shows the version of Exchange Server",
                    "Export Get-ExchangeServer on an Exchange server");
        }
        return new ExchangeVersions(sightings);
    }

    private static List<Sighting> inHeaders(Ports ports, URI ews) throws InterruptedException {
        URI owa = ews.resolve("/owa/service");
        HttpOutcome outcome = ports.http().send(HttpCall.get(owa));
        if (!(outcome instanceof HttpOutcome.Answered answer)) {
            return List.of();
        }
        AnsweringServer server = AnsweringServer.of(answer);
        return server
                .version()
                .flatMap(ExchangeBuild::parse)
                .map(build -> new Sighting(build, true, "X-OWA-Version of " + owa.getHost(), server.name()))
                .stream()
                .toList();
    }

    private static List<Sighting> inSoap(Question question, Ports ports, DiscoveredService service)
            throws InterruptedException {
        URI soap = service.endpoint().resolve("/autodiscover/autodiscover.svc");
        SoapAnswer answer = AutodiscoverClient.over(ports, question.discovery(), question.cloud())
                .askInSoap(soap, List.of(question.mailbox()));
        List<Sighting> sightings = new ArrayList<>();
        answer.serverVersion()
                .flatMap(ExchangeBuild::parse)
                .map(build -> sighting(build, "ServerVersionInfo of " + soap.getHost()))
                .ifPresent(sightings::add);
        answer.outcomes().values().stream()
                .flatMap(outcome -> outcome.settingsIfAny().stream())
                .flatMap(settings -> settings.serverVersion().stream())
                .flatMap(version -> ExchangeBuild.parse(version).stream())
                .map(build -> sighting(build, "CasVersion from " + soap.getHost()))
                .forEach(sightings::add);
        return sightings;
    }

    private static List<Sighting> inPox(DiscoveredService service) {
        return service
                .outcome()
                .settingsIfAny()
                .flatMap(UserSettings::serverVersion)
                .flatMap(ExchangeBuild::parse)
                .map(build -> sighting(
                        build, "ServerVersion from " + service.endpoint().getHost()))
                .stream()
                .toList();
    }

    private static Sighting sighting(ExchangeBuild build, String source) {
        return new Sighting(build, true, source, Optional.empty());
    }
}
