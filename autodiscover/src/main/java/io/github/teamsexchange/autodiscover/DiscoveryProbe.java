package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.client.AutodiscoverClient;
import io.github.teamsexchange.autodiscover.facts.DiscoveredService;
import io.github.teamsexchange.autodiscover.facts.DiscoveryAttempt;
import io.github.teamsexchange.check.AnnouncingProbe;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.port.Ports;
import java.util.function.Consumer;

/**
 * Looks for the Autodiscover service of the mail domain in every place where it may be. The service is known as soon as
 * no better-ranked place can change it; how the others end is told when they have.
 */
@ProbeSpec(fact = DiscoveryAttempt.class, announces = DiscoveredService.class, scope = Scope.DOMAIN)
public final class DiscoveryProbe implements AnnouncingProbe<DiscoveryAttempt, DiscoveredService> {

    /** Made by the service loader. */
    public DiscoveryProbe() {}

    @Override
    public DiscoveryAttempt collect(
            Question question, Evidence evidence, Ports ports, Consumer<DiscoveredService> announce)
            throws InterruptedException {
        return AutodiscoverClient.over(ports, question.discovery(), question.cloud())
                .discover(question.mailbox(), announce);
    }
}
