package io.github.teamsexchange.delegation;

import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.connectors.ews.DelegateUser;
import io.github.teamsexchange.connectors.ews.EwsAnswer;
import io.github.teamsexchange.delegation.facts.DelegateEntries;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks EWS whom the mailbox's owner has named as delegates. */
@ProbeSpec(fact = DelegateEntries.class, needs = EwsAddress.class)
public final class DelegateEntriesProbe implements Probe<DelegateEntries> {

    /** These say something about the mailbox, not about who asks (protocols §5.4). */
    private static final Set<String> TELLING =
            Set.of("ErrorDelegateMissingConfiguration", "ErrorNotDelegate", "ErrorDelegateNoUser");

    /** Made by the service loader. */
    public DelegateEntriesProbe() {}

    @Override
    public DelegateEntries collect(Question question, Evidence evidence, Ports ports)
            throws NotObserved, InterruptedException {
        if (NoDelegate.named(question).isPresent()) {
            throw NotObserved.notDerivable("no delegate is named");
        }
        EwsAddress ews = evidence.get(EwsAddress.class);
        EwsAnswer<List<DelegateUser>> answer =
                ews.client(question, ports.http()).delegates(question.mailbox().address());
        if (answer instanceof EwsAnswer.Given<List<DelegateUser>> given) {
            List<DelegateEntries.Delegate> delegates =
                    given.value().stream().map(DelegateEntriesProbe::delegate).toList();
            return new DelegateEntries(ews.url(), delegates, Optional.empty());
        }
        if (answer instanceof EwsAnswer.Coded<?> coded && TELLING.contains(coded.code())) {
            return new DelegateEntries(ews.url(), List.of(), Optional.of(coded.code()));
        }
        throw EwsRefusal.of(answer, ews.url(), ews.isOnline(question));
    }

    private static DelegateEntries.Delegate delegate(DelegateUser user) {
        Identity identity = Identity.ofKnown(List.of(user.address(), user.displayName()), "(unnamed)");
        return new DelegateEntries.Delegate(identity, user.calendarLevel());
    }
}
