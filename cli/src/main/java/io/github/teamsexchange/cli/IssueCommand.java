package io.github.teamsexchange.cli;

import io.github.teamsexchange.Checks;
import io.github.teamsexchange.Diagnostics;
import io.github.teamsexchange.DiagnosticsEngine;
import io.github.teamsexchange.EngineBuilder;
import io.github.teamsexchange.Report;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.lab.Lab;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code diagnose presence}, {@code calendar-app} and {@code delegation}: runs the checks of one issue. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
final class IssueCommand implements Callable<Integer> {

    private final IssueType issue;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private QuestionOptions asked = new QuestionOptions();

    @Mixin
    private EvidenceOptions evidence = new EvidenceOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    IssueCommand(IssueType issue, Terminal terminal) {
        this.issue = issue;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Mailbox mailbox = asked.mailbox(evidence.giveBackMailbox(asked.namesMailbox()));
        List<Rendering> renderings = output.renderings();
        renderings.forEach(Rendering::check);
        Settings settings = asked.applyTo(evidence.settings());
        Checks checks = asked.select(Checks.discovered(), issue);
        try (Progress progress = new Progress(spec.commandLine().getErr(), terminal.stderr() && !output.quiet())) {
            Optional<Lab> lab = evidence.startLab();
            try {
                EngineBuilder builder = Diagnostics.builder()
                        .settings(lab.map(started -> evidence.pointAt(started, settings))
                                .orElse(settings))
                        .checks(checks)
                        .listener(progress);
                evidence.configuration(settings, lab).ifPresent(builder::configuration);
                if (asked.escalation()) {
                    builder.escalation();
                }
                return run(builder, mailbox, renderings, progress);
            } finally {
                lab.ifPresent(Lab::close);
            }
        }
    }

    private int run(EngineBuilder builder, Mailbox mailbox, List<Rendering> renderings, Progress progress) {
        try (DiagnosticsEngine engine = builder.build()) {
            Report report = engine.run(issue, mailbox);
            progress.close();
            if (!output.quiet()) {
                UnusedFiles.tell(report, spec.commandLine().getErr());
            }
            renderings.forEach(rendering -> rendering.write(
                    report, output.style(terminal), spec.commandLine().getOut()));
            return ExitStatus.of(report.verdict());
        }
    }
}
