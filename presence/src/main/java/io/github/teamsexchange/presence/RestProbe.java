package io.github.teamsexchange.presence;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.autodiscover.facts.ExchangeOnlineHosts;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.presence.facts.RestAttempt;
import java.net.URI;

/** Asks the REST address that belongs to the EWS address, as a stranger who looks like Teams' presence service. */
@ProbeSpec(fact = RestAttempt.class, needs = EwsAddress.class)
public final class RestProbe implements Probe<RestAttempt> {

    /** The presence service's agent first, so that Exchange's lists treat us alike; then who we are. */
    private static final String AGENT = "Microsoft.Skype.Presence.App/1.0 (TeamsExchangeDiagnostics)";

    private static final int MAX_SHOWN = 200;

    /** Made by the service loader. */
    public RestProbe() {}

    @Override
    public RestAttempt collect(Question question, Evidence evidence, Ports ports)
            throws NotObserved, InterruptedException {
        URI ews = evidence.get(EwsAddress.class).url();
        if (ExchangeOnlineHosts.serve(ews, question.cloud())) {
            throw NotObserved.notDerivable("the EWS address is Exchange Online's own");
        }
        URI rest = ews.resolve("/api");
        HttpOutcome outcome = ports.http().send(HttpCall.get(rest).agent(AGENT));
        if (outcome instanceof HttpOutcome.Failed failed) {
            return new RestAttempt.Unreached(rest, failed.failure());
        }
        HttpOutcome.Answered answer = (HttpOutcome.Answered) outcome;
        return new RestAttempt.Answered(
                rest,
                answer.status(),
                AnsweringServer.of(answer),
                answer.header("location").map(RestProbe::shown));
    }

    /** What a sign-in page is told in its query is nobody's business, and a path may go on for ever. */
    private static String shown(String target) {
        String plain = target.replaceFirst("(?s)[?#].*", "");
        return plain.length() <= MAX_SHOWN ? plain : plain.substring(0, MAX_SHOWN) + "…";
    }
}
