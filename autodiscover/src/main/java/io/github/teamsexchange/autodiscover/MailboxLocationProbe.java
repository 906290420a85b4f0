package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.ExchangeOnlineHosts;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.Ports;
import java.net.URI;
import java.util.Optional;

/** Tells from Exchange Online's own answer where it believes the mailbox to be; without one, from exports. */
@ProbeSpec(fact = MailboxLocation.class, wants = RoutingAttempt.class)
public final class MailboxLocationProbe implements Probe<MailboxLocation> {

    /** Made by the service loader. */
    public MailboxLocationProbe() {}

    @Override
    public MailboxLocation collect(Question question, Evidence evidence, Ports ports) {
        MailboxLocation told = asTeamsIsTold(question, evidence);
        return told instanceof MailboxLocation.Unknown && !disowned(evidence)
                ? ExportedHosting.find(ports.configuration(), question.mailbox())
                        .orElse(told)
                : told;
    }

    /**
     * An export can stand in for an answer that never came, but not contradict one: Teams is told that nobody is there.
     */
    private static boolean disowned(Evidence evidence) {
        return evidence.find(RoutingAttempt.class)
                .filter(attempt -> attempt.ending() instanceof RoutingAttempt.Loop)
                .isPresent();
    }

    private static MailboxLocation asTeamsIsTold(Question question, Evidence evidence) {
        return evidence.find(RoutingAttempt.class)
                .map(attempt -> locate(question, attempt))
                .orElseGet(() -> new MailboxLocation.Unknown("Exchange Online was not asked: "
                        + evidence.absence(RoutingAttempt.class)
                                .map(Absence::explanation)
                                .orElse("nobody knows why")));
    }

    private static MailboxLocation locate(Question question, RoutingAttempt attempt) {
        Optional<URI> elsewhere = attempt.hops().stream()
                .filter(hop -> !ExchangeOnlineHosts.serve(hop, question.cloud()))
                .findFirst();
        if (elsewhere.isPresent()) {
            return new MailboxLocation.OnPremises(
                    "Exchange Online sends Teams to " + elsewhere.get().getHost());
        }
        if (attempt.ending() instanceof RoutingAttempt.Address address) {
            return ExchangeOnlineHosts.serve(address.url(), question.cloud())
                    ? new MailboxLocation.ExchangeOnline("Exchange Online answers with its own EWS address")
                    : new MailboxLocation.OnPremises(
                            "Exchange Online answers with " + address.url().getHost());
        }
        return new MailboxLocation.Unknown(reason(attempt));
    }

    private static String reason(RoutingAttempt attempt) {
        if (attempt.ending() instanceof RoutingAttempt.Unreached unreached) {
            return "Exchange Online could not be asked: " + unreached.failure().detail();
        }
        return attempt.ending() instanceof RoutingAttempt.Loop
                ? "Exchange Online sends the question back to itself, as it does for a mailbox it does not know"
                : "Exchange Online did not say where the mailbox is";
    }
}
