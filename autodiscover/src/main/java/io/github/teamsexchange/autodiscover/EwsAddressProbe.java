package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.Ports;

/** Takes the EWS address from the answer to Teams' own question. */
@ProbeSpec(fact = EwsAddress.class, needs = RoutingAttempt.class)
public final class EwsAddressProbe implements Probe<EwsAddress> {

    /** Made by the service loader. */
    public EwsAddressProbe() {}

    @Override
    public EwsAddress collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        RoutingAttempt attempt = evidence.get(RoutingAttempt.class);
        if (attempt.ending() instanceof RoutingAttempt.Address address) {
            return new EwsAddress(address.url());
        }
        throw NotObserved.notDerivable(
                "Autodiscover V2 gave no EWS address for " + question.mailbox().address()
                        + (attempt.ending() instanceof RoutingAttempt.Unreached unreached
                                ? ": " + unreached.failure().detail()
                                : ""));
    }
}
