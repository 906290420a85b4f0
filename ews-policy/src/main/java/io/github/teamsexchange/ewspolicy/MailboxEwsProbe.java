package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.autodiscover.facts.HostingSide;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.connectors.exports.CmdletExports;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.ewspolicy.facts.MailboxEws;
import io.github.teamsexchange.port.Ports;

/** Reads a mailbox's EWS settings from exports of {@code Get-CASMailbox}. */
@ProbeSpec(fact = MailboxEws.class, wants = MailboxLocation.class)
public final class MailboxEwsProbe implements Probe<MailboxEws> {

    /** For the service loader. */
    public MailboxEwsProbe() {}

    @Override
    public MailboxEws collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        EwsLevel level = EwsLevel.mailbox(question.mailbox(), HostingSide.of(evidence));
        CmdletExports.Owned owned = new CmdletExports(
                        ports.configuration(), level.cmdlet(), level.side(), level.supply())
                .of(question.mailbox());
        return new MailboxEws(
                new AgreedEws(owned.objects()).settings(), ExportSource.of(owned.objects()), owned.assumed());
    }
}
