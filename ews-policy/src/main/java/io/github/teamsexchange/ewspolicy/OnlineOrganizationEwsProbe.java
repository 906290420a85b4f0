package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.connectors.exports.CmdletExports;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.ewspolicy.facts.OnlineOrganizationEws;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.Side;
import java.util.List;

/** Reads Exchange Online's EWS switch and application ids from exports of {@code Get-OrganizationConfig}. */
@ProbeSpec(fact = OnlineOrganizationEws.class, scope = Scope.ORGANIZATION)
public final class OnlineOrganizationEwsProbe implements Probe<OnlineOrganizationEws> {

    /** For the service loader. */
    public OnlineOrganizationEwsProbe() {}

    @Override
    public OnlineOrganizationEws collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        List<ExportedObject> objects = new CmdletExports(
                        ports.configuration(), "Get-OrganizationConfig", Side.EXCHANGE_ONLINE, Retirement.SUPPLY)
                .objects();
        AgreedEws agreement = new AgreedEws(objects);
        return new OnlineOrganizationEws(agreement.enabled(), agreement.appIds(), ExportSource.of(objects));
    }
}
