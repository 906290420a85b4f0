package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.calendarapp.facts.AssignedPolicy;
import io.github.teamsexchange.calendarapp.facts.TeamsUser;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.connectors.exports.Agreement;
import io.github.teamsexchange.connectors.exports.CmdletExports;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Ports;
import java.util.Locale;
import java.util.Optional;

/** Reads what Teams knows of the user from exports of {@code Get-CsOnlineUser}. */
@ProbeSpec(fact = TeamsUser.class)
public final class TeamsUserProbe implements Probe<TeamsUser> {

    private static final String APP_SETUP = "TeamsAppSetupPolicy";
    private static final String UPGRADE = "TeamsUpgradePolicy";
    private static final String MODE = "TeamsUpgradeEffectiveMode";

    /** Where Teams says users live that are homed in the cloud. */
    private static final String CLOUD = "sipfed.online.lync.com";

    /** Made by the service loader. */
    public TeamsUserProbe() {}

    @Override
    public TeamsUser collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        CmdletExports.Owned owned =
                TeamsExports.ofUser(ports.configuration(), question.mailbox()).of(question.mailbox());
        Agreement agreement = new Agreement(owned.objects());
        return new TeamsUser(
                agreement.on(APP_SETUP, user -> policy(user, APP_SETUP), TeamsUserProbe::policies),
                agreement.on(UPGRADE, user -> policy(user, UPGRADE), TeamsUserProbe::policies),
                agreement.on(MODE, user -> user.line(MODE), Agreement.Union.whatIsThere()),
                agreement.on("HostingProvider", TeamsUserProbe::inCloud, Agreement.Union.whatIsThere()),
                ExportSource.of(owned.objects()),
                owned.assumed());
    }

    /** A policy comes as its name, or as an object that has one. */
    private static AssignedPolicy policy(ExportedObject user, String property) {
        Optional<ExportedValue> value = user.value(property);
        if (value.isEmpty() || value.get() instanceof ExportedValue.Lost) {
            return AssignedPolicy.UNTOLD;
        }
        Optional<String> name = value.filter(ExportedValue.Structure.class::isInstance)
                .map(ExportedValue.Structure.class::cast)
                .flatMap(structure -> Optional.ofNullable(structure.properties().get("Name")))
                .or(() -> value)
                .flatMap(ExportedValue::line);
        return name.map(AssignedPolicy::of).orElse(AssignedPolicy.UNTOLD);
    }

    private static Optional<AssignedPolicy> policies(AssignedPolicy one, AssignedPolicy other) {
        if (one.equals(AssignedPolicy.UNTOLD) || other.equals(AssignedPolicy.UNTOLD)) {
            return Optional.of(one.equals(AssignedPolicy.UNTOLD) ? other : one);
        }
        return one.equals(other) ? Optional.of(one) : Optional.empty();
    }

    private static Optional<Boolean> inCloud(ExportedObject user) {
        return user.line("HostingProvider")
                .map(provider -> provider.strip().toLowerCase(Locale.ROOT).equals(CLOUD));
    }
}
