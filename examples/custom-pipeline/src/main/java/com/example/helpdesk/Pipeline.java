package com.example.helpdesk;

import io.github.teamsexchange.Checks;
import io.github.teamsexchange.DiagnosticsEngine;
import io.github.teamsexchange.EngineBuilder;
import io.github.teamsexchange.Judgement;
import io.github.teamsexchange.Report;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs chosen checks stage by stage, the helpdesk's own first, and stops at the first failure.
 *
 * @param builders makes a builder for each stage, with the host's settings in it
 * @param maintenanceUntil what the helpdesk's calendar says
 */
record Pipeline(Supplier<EngineBuilder> builders, Instant maintenanceUntil) {

    /** Each stage is a glob over check ids: cheap questions first, the network last. */
    private static final List<String> STAGES = List.of("helpdesk.*", "ews-policy.*", "autodiscover.*", "presence.*");

    /** The ticket for the first thing that is wrong; empty if nothing is. */
    Optional<Ticket> run(Mailbox mailbox) {
        Checks checks = Checks.discovered().plus(new NoMaintenanceUnderWay());
        for (String stage : STAGES) {
            Report report = run(mailbox, checks.only(stage));
            Optional<Judgement> cause = report.rootCause();
            if (cause.isPresent()) {
                return Optional.of(Ticket.of(mailbox, stage, cause.get()));
            }
        }
        return Optional.empty();
    }

    private Report run(Mailbox mailbox, Checks stage) {
        try (DiagnosticsEngine engine = builders.get()
                .checks(stage)
                .probe(new MaintenanceProbe(maintenanceUntil))
                .build()) {
            return engine.run(IssueType.PRESENCE, mailbox);
        }
    }
}
