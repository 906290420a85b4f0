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
import io.github.teamsexchange.ewspolicy.facts.OrganizationEws;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Ports;
import java.util.List;

/** Reads the organization's EWS settings from exports of {@code Get-OrganizationConfig}. */
@ProbeSpec(fact = OrganizationEws.class, wants = MailboxLocation.class)
public final class OrganizationEwsProbe implements Probe<OrganizationEws> {

    /** For the service loader. */
    public OrganizationEwsProbe() {}

    @Override
    public OrganizationEws collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        EwsLevel level = EwsLevel.organization(HostingSide.of(evidence));
        List<ExportedObject> objects =
                new CmdletExports(ports.configuration(), level.cmdlet(), level.side(), level.supply()).objects();
        return new OrganizationEws(new AgreedEws(objects).settings(), ExportSource.of(objects));
    }
}
