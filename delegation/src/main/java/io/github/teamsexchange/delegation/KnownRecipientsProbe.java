package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Ports;
import java.util.List;

/** Gathers everybody whom any export describes, so that every form of an identity can be told to be somebody's. */
@ProbeSpec(fact = KnownRecipients.class, scope = Scope.ORGANIZATION)
public final class KnownRecipientsProbe implements Probe<KnownRecipients> {

    private static final List<String> CMDLETS = List.of(
            "Get-Mailbox", "Get-RemoteMailbox", "Get-MailUser", "Get-Recipient", "Get-User", GroupMembers.CMDLET);

    /** Made by the service loader. */
    public KnownRecipientsProbe() {}

    @Override
    public KnownRecipients collect(Question question, Evidence evidence, Ports ports) {
        List<ExportedObject> objects = CMDLETS.stream()
                .flatMap(cmdlet -> ports.configuration().objects(cmdlet).stream())
                .toList();
        GroupMembers members = new GroupMembers(ports.configuration().objects(GroupMembers.CMDLET));
        return new KnownRecipients(new SamePeople(members).of(objects));
    }
}
