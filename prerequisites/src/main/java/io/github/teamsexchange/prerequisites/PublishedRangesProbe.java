package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.PublishedEndpoints;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.port.Document;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges.Source;
import jakarta.json.JsonException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the published addresses from a saved copy if the user named one, else from Microsoft's web service, else from
 * the snapshot that comes along. Nobody is asked while there is no list to compare with.
 */
@ProbeSpec(fact = PublishedRanges.class, needs = AllowList.class, scope = Scope.ORGANIZATION)
public final class PublishedRangesProbe implements Probe<PublishedRanges> {

    private static final String SETTING = "endpoints.url";

    /** Made by the service loader. */
    public PublishedRangesProbe() {}

    @Override
    public PublishedRanges collect(Question question, Evidence evidence, Ports ports)
            throws NotObserved, InterruptedException {
        PublishedEndpoints endpoints = question.cloud().endpoints();
        Optional<Document> copy = ports.documents().find(SETTING);
        return copy.isPresent() ? saved(copy.get(), endpoints.instance()) : asked(endpoints, ports);
    }

    private static PublishedRanges saved(Document copy, String instance) throws NotObserved {
        if (copy instanceof Document.Unreadable unreadable) {
            throw unusable(copy, unreadable.why());
        }
        try {
            return new PublishedRanges(
                    new Source.SavedCopy(copy.name()), EndpointsDocument.read(((Document.Text) copy).text(), instance));
        } catch (JsonException e) {
            throw unusable(copy, String.valueOf(e.getMessage()));
        }
    }

    private static NotObserved unusable(Document copy, String why) {
        return new NotObserved(new Absence(
                Obstacle.UNREADABLE,
                "the saved copy of the published addresses, " + copy.name() + ", cannot be used: " + why,
                "Save the answer of Microsoft's endpoints web service as it comes, in JSON, and name it in "
                        + SETTING));
    }

    private static PublishedRanges asked(PublishedEndpoints endpoints, Ports ports)
            throws NotObserved, InterruptedException {
        String service = endpoints.service().map(URI::toString).orElse("").replaceFirst("/+$", "");
        if (service.isEmpty()) {
            return snapshot(endpoints.instance(), "the saved copy is not there");
        }
        HttpOutcome outcome = ports.http().send(HttpCall.get(address(service, endpoints.instance())));
        if (outcome instanceof HttpOutcome.Failed failed) {
            return snapshot(endpoints.instance(), failed.failure().detail());
        }
        HttpOutcome.Answered answer = (HttpOutcome.Answered) outcome;
        if (answer.status() != 200) {
            return snapshot(endpoints.instance(), service + " answered " + answer.status());
        }
        try {
            return new PublishedRanges(
                    new Source.WebService(service), EndpointsDocument.read(answer.body(), endpoints.instance()));
        } catch (JsonException e) {
            return snapshot(endpoints.instance(), service + " answered something else: " + e.getMessage());
        }
    }

    /** The service wants to tell those who ask apart; a number that is new each time says nothing about anybody. */
    private static URI address(String service, String instance) {
        return URI.create(service + "/endpoints/" + instance + "?clientrequestid=" + UUID.randomUUID()
                + "&ServiceAreas=Common,Exchange,Skype");
    }

    private static PublishedRanges snapshot(String instance, String because) throws NotObserved {
        if (!instance.equals(EndpointsSnapshot.INSTANCE)) {
            throw new NotObserved(new Absence(
                    Obstacle.UNREACHABLE,
                    "the published addresses of the cloud " + instance + " could not be had: " + because,
                    "Let this machine reach Microsoft's endpoints web service, or save its answer elsewhere and name the"
                            + " file in " + SETTING));
        }
        EndpointsSnapshot snapshot = EndpointsSnapshot.read();
        return new PublishedRanges(new Source.Snapshot(snapshot.date(), because), snapshot.prefixes());
    }
}
