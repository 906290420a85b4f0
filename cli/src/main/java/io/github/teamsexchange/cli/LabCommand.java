package io.github.teamsexchange.cli;

import io.github.teamsexchange.lab.Scenario;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code diagnose lab}: the embedded deployment. */
@Command(
        name = "lab",
        description = "The embedded hybrid deployment: its scenarios, serving one to other programs, and its exports.",
        mixinStandardHelpOptions = true,
        subcommands = {LabServeCommand.class, LabEvidenceCommand.class})
final class LabCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new UsageException("Say what to do with the lab: scenarios, serve or evidence");
    }

    @Command(name = "scenarios", description = "Lists the scenarios.", mixinStandardHelpOptions = true)
    int scenarios() {
        PrintWriter out = spec.commandLine().getOut();
        for (Scenario scenario : Scenario.all()) {
            out.println(String.format(Locale.ROOT, "%-46s %s", scenario.name(), scenario.description()));
        }
        out.flush();
        return 0;
    }
}
