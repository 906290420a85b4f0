package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.client.AutodiscoverClient;
import io.github.teamsexchange.autodiscover.facts.DiscoveredService;
import io.github.teamsexchange.autodiscover.facts.MailboxAnswer;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.Ports;

/** Asks the service of the mail domain about the mailbox, unless that is whom it was found with. */
@ProbeSpec(fact = MailboxAnswer.class, needs = DiscoveredService.class)
public final class MailboxAnswerProbe implements Probe<MailboxAnswer> {

    /** Made by the service loader. */
    public MailboxAnswerProbe() {}

    @Override
    public MailboxAnswer collect(Question question, Evidence evidence, Ports ports) throws InterruptedException {
        DiscoveredService service = evidence.get(DiscoveredService.class);
        if (service.address().equalsIgnoreCase(question.mailbox().address())) {
            return new MailboxAnswer(service.endpoint(), service.outcome());
        }
        AutodiscoverClient client = AutodiscoverClient.over(ports, question.discovery(), question.cloud());
        return new MailboxAnswer(service.endpoint(), client.ask(service.endpoint(), question.mailbox()));
    }
}
