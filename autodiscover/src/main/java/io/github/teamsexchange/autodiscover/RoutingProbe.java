package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.client.AutodiscoverClient;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.Ports;

/** Asks Exchange Online where the mailbox's EWS is, as the Teams service does. */
@ProbeSpec(fact = RoutingAttempt.class)
public final class RoutingProbe implements Probe<RoutingAttempt> {

    /** Made by the service loader. */
    public RoutingProbe() {}

    @Override
    public RoutingAttempt collect(Question question, Evidence evidence, Ports ports) throws InterruptedException {
        return AutodiscoverClient.over(ports, question.discovery(), question.cloud())
                .route(question.mailbox());
    }
}
