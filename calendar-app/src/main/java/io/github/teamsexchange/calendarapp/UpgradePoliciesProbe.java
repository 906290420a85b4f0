package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.calendarapp.facts.AssignedPolicy;
import io.github.teamsexchange.calendarapp.facts.UpgradePolicies;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.connectors.exports.Agreement;
import io.github.teamsexchange.connectors.exports.CmdletExports;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the organization's coexistence modes from exports of {@code Get-CsTeamsUpgradePolicy}; the default one also
 * stands in {@code Get-CsTenant}. {@code Get-CsTeamsUpgradeConfiguration} holds no mode (protocols §6.2).
 */
@ProbeSpec(fact = UpgradePolicies.class, scope = Scope.ORGANIZATION)
public final class UpgradePoliciesProbe implements Probe<UpgradePolicies> {

    static final String CMDLET = "Get-CsTeamsUpgradePolicy";

    private static final String TENANT = "Get-CsTenant";

    /** Made by the service loader. */
    public UpgradePoliciesProbe() {}

    @Override
    public UpgradePolicies collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        CmdletExports policies = TeamsExports.ofAll(ports.configuration(), CMDLET);
        List<ExportedObject> objects = new ArrayList<>(ports.configuration().objects(CMDLET));
        objects.addAll(ports.configuration().objects(TENANT));
        objects.removeIf(object -> object.side() != Side.TEAMS);
        if (objects.isEmpty()) {
            // Says why, too, if there is a file that cannot be read.
            objects.addAll(policies.objects());
        }
        Map<String, String> modes = modes(objects);
        if (modes.isEmpty()) {
            throw policies.lacking("the exports of the upgrade policies tell no coexistence mode");
        }
        return new UpgradePolicies(modes, ExportSource.of(objects));
    }

    private static Map<String, String> modes(List<ExportedObject> objects) throws NotObserved {
        Map<String, List<ExportedObject>> byName = objects.stream()
                .collect(Collectors.groupingBy(UpgradePoliciesProbe::name, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> modes = new LinkedHashMap<>();
        for (Map.Entry<String, List<ExportedObject>> policy : byName.entrySet()) {
            new Agreement(policy.getValue())
                    .on(
                            "the coexistence mode of " + policy.getKey(),
                            UpgradePoliciesProbe::mode,
                            Agreement.Union.whatIsThere())
                    .ifPresent(mode -> modes.put(policy.getKey(), mode));
        }
        return modes;
    }

    private static String name(ExportedObject object) {
        return object.cmdlet().equalsIgnoreCase(TENANT)
                ? UpgradePolicies.DEFAULT
                : object.line("Identity").map(AssignedPolicy::plain).orElse(UpgradePolicies.DEFAULT);
    }

    private static Optional<String> mode(ExportedObject object) {
        return object.line(object.cmdlet().equalsIgnoreCase(TENANT) ? "TeamsUpgradeEffectiveMode" : "Mode");
    }
}
