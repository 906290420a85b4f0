package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.autodiscover.facts.MailboxAnswer;
import io.github.teamsexchange.autodiscover.facts.UserSettings;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.Ports;

/** Where Teams' own question leads nowhere, takes the external EWS address from the mailbox's Autodiscover settings. */
@ProbeSpec(fact = EwsAddress.class, wants = MailboxAnswer.class, rank = 1)
public final class SettingsEwsAddressProbe implements Probe<EwsAddress> {

    /** Made by the service loader. */
    public SettingsEwsAddressProbe() {}

    @Override
    public EwsAddress collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        return evidence.find(MailboxAnswer.class)
                .flatMap(answer -> answer.outcome().settingsIfAny())
                .flatMap(UserSettings::externalEws)
                .map(EwsAddress::new)
                .orElseThrow(() -> NotObserved.notDerivable("Autodiscover's settings give none either"));
    }
}
