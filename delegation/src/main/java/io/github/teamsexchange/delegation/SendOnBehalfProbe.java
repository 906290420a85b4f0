package io.github.teamsexchange.delegation;

import io.github.teamsexchange.autodiscover.facts.HostingSide;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.connectors.exports.Agreement;
import io.github.teamsexchange.connectors.exports.CmdletExports;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.delegation.facts.SendOnBehalf;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads to whom a mailbox's owner granted Send on Behalf from exports of {@code Get-Mailbox}. */
@ProbeSpec(fact = SendOnBehalf.class, wants = MailboxLocation.class)
public final class SendOnBehalfProbe implements Probe<SendOnBehalf> {

    private static final String PROPERTY = "GrantSendOnBehalfTo";

    /** Made by the service loader. */
    public SendOnBehalfProbe() {}

    @Override
    public SendOnBehalf collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        Side side = HostingSide.of(evidence);
        CmdletExports.Owned owned = new CmdletExports(
                        ports.configuration(),
                        "Get-Mailbox",
                        side,
                        DelegationExports.supply(side, "Get-Mailbox", question.mailbox()))
                .of(question.mailbox());
        Granted granted = new Agreement(owned.objects()).on(PROPERTY, SendOnBehalfProbe::read, Granted::union);
        return new SendOnBehalf(
                granted.state(), granted.identities(), ExportSource.of(owned.objects()), owned.assumed());
    }

    private static Granted read(ExportedObject object) {
        Optional<ExportedValue> value = object.value(PROPERTY);
        if (value.isPresent() && value.get() instanceof ExportedValue.Items items) {
            return items(items);
        }
        EntryList list = EntryList.read(value);
        return new Granted(
                list.state(), list.entries().stream().map(Identity::of).toList());
    }

    private static Granted items(ExportedValue.Items items) {
        List<Identity> identities = new ArrayList<>();
        for (ExportedValue item : items.items()) {
            Optional<Identity> identity = Forms.identity(item);
            if (identity.isEmpty()) {
                return new Granted(EntryList.State.UNREADABLE, List.of());
            }
            add(identity.get(), identities);
        }
        return new Granted(items.cutShort() ? EntryList.State.CUT_SHORT : EntryList.State.COMPLETE, identities);
    }

    /** A display parts items by commas, which names may hold: a bare name behind a path goes on with it. */
    private static void add(Identity identity, List<Identity> identities) {
        int last = identities.size() - 1;
        boolean goesOn = last >= 0
                && identity.unique().isEmpty()
                && identities.get(last).shown().indexOf('/') >= 0
                && identities.get(last).forms().size() == 1;
        if (goesOn) {
            identities.set(last, Identity.of(identities.get(last).shown() + ", " + identity.shown()));
        } else {
            identities.add(identity);
        }
    }

    /** One reading of the list. */
    private record Granted(EntryList.State state, List<Identity> identities) {

        /** An export that does not tell contradicts none that does. */
        static Optional<Granted> union(Granted one, Granted other) {
            if (!one.tells() || !other.tells()) {
                return Optional.of(one.tells() ? one : other);
            }
            return new HashSet<>(one.identities).equals(new HashSet<>(other.identities))
                    ? Optional.of(one)
                    : Optional.empty();
        }

        private boolean tells() {
            return state == EntryList.State.COMPLETE || state == EntryList.State.NULL;
        }
    }
}
