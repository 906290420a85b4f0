package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.calendarapp.facts.ServicePlans;
import io.github.teamsexchange.calendarapp.facts.ServicePlans.Plan;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.connectors.exports.CmdletExports;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the service plans in the user's licenses from exports of {@code Get-MgUserLicenseDetail}. */
@ProbeSpec(fact = ServicePlans.class)
public final class ServicePlansProbe implements Probe<ServicePlans> {

    /** Made by the service loader. */
    public ServicePlansProbe() {}

    @Override
    public ServicePlans collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        CmdletExports.Owned owned = TeamsExports.ofLicenses(ports.configuration(), question.mailbox())
                .allOf(question.mailbox());
        List<Plan> plans = new ArrayList<>();
        boolean complete = true;
        for (ExportedObject license : owned.objects()) {
            complete &= license.value("ServicePlans")
                    .map(value -> read(value, plans))
                    .orElse(false);
        }
        return new ServicePlans(plans, complete, ExportSource.of(owned.objects()), owned.assumed());
    }

    /** Tells whether the list could be read in full. */
    private static boolean read(ExportedValue value, List<Plan> plans) {
        if (value instanceof ExportedValue.Null) {
            return true;
        }
        if (value instanceof ExportedValue.Structure structure) {
            return read(new ExportedValue.Items(List.of(structure), false), plans);
        }
        if (!(value instanceof ExportedValue.Items items)) {
            return false;
        }
        boolean complete = !items.cutShort();
        for (ExportedValue item : items.items()) {
            Optional<Plan> plan = plan(item);
            plan.ifPresent(plans::add);
            complete &= plan.isPresent();
        }
        return complete;
    }

    private static Optional<Plan> plan(ExportedValue item) {
        if (!(item instanceof ExportedValue.Structure structure)) {
            return Optional.empty();
        }
        Optional<String> name = part(structure, "ServicePlanName");
        Optional<String> status = part(structure, "ProvisioningStatus");
        return name.isPresent() && status.isPresent()
                ? Optional.of(new Plan(name.get(), status.get()))
                : Optional.empty();
    }

    private static Optional<String> part(ExportedValue.Structure structure, String name) {
        return Optional.ofNullable(structure.properties().get(name))
                .flatMap(ExportedValue::line)
                .filter(line -> !line.isBlank());
    }
}
