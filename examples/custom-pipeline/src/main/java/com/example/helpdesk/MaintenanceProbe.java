package com.example.helpdesk;

import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.port.Ports;
import java.time.Instant;

/** Looks into the helpdesk's calendar; a real one would ask its database. */
@ProbeSpec(fact = Maintenance.class, scope = Scope.ORGANIZATION)
final class MaintenanceProbe implements Probe<Maintenance> {

    private final Instant until;

    MaintenanceProbe(Instant until) {
        this.until = until;
    }

    @Override
    public Maintenance collect(Question question, Evidence evidence, Ports ports) {
        return new Maintenance(until);
    }
}
