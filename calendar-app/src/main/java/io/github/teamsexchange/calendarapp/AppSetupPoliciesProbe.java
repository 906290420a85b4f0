package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.calendarapp.facts.AppSetupPolicies;
import io.github.teamsexchange.calendarapp.facts.AssignedPolicy;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.connectors.exports.Agreement;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Ports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the app setup policies from exports of {@code Get-CsTeamsAppSetupPolicy}. */
@ProbeSpec(fact = AppSetupPolicies.class, scope = Scope.ORGANIZATION)
public final class AppSetupPoliciesProbe implements Probe<AppSetupPolicies> {

    static final String CMDLET = "Get-CsTeamsAppSetupPolicy";

    /** Made by the service loader. */
    public AppSetupPoliciesProbe() {}

    @Override
    public AppSetupPolicies collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        List<ExportedObject> objects =
                TeamsExports.ofAll(ports.configuration(), CMDLET).objects();
        Map<String, List<ExportedObject>> byName = objects.stream()
                .collect(Collectors.groupingBy(AppSetupPoliciesProbe::name, LinkedHashMap::new, Collectors.toList()));
        List<AppSetupPolicies.Policy> policies = new ArrayList<>();
        for (Map.Entry<String, List<ExportedObject>> policy : byName.entrySet()) {
            policies.add(policy(policy.getKey(), new Agreement(policy.getValue())));
        }
        return new AppSetupPolicies(policies, ExportSource.of(objects));
    }

    private static AppSetupPolicies.Policy policy(String name, Agreement agreement) throws NotObserved {
        return new AppSetupPolicies.Policy(
                name,
                agreement.on(
                        "PinnedAppBarApps of " + name,
                        policy -> PinnedApps.read(policy.value("PinnedAppBarApps")),
                        PinnedApps::union),
                agreement.on(
                        "AllowUserPinning of " + name,
                        AppSetupPoliciesProbe::userPinning,
                        Agreement.Union.whatIsThere()));
    }

    private static String name(ExportedObject policy) {
        return policy.line("Identity").map(AssignedPolicy::plain).orElse("").toLowerCase(Locale.ROOT);
    }

    private static Optional<Boolean> userPinning(ExportedObject policy) {
        return policy.value("AllowUserPinning")
                .flatMap(ExportedValue::line)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> text.equals("true") || text.equals("false"))
                .map(Boolean::valueOf);
    }
}
