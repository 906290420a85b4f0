package io.github.teamsexchange.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code diagnose collector}: the script with which an administrator exports what checks read. */
@Command(
        name = "collector",
        description = {
            "Prints the PowerShell script that exports all the evidence a run can use. Read it, run it in the Exchange"
                    + " Management Shell and in a PowerShell with the modules for Exchange Online, Teams and Graph, and hand"
                    + " its folder over with --evidence. It changes nothing."
        },
        mixinStandardHelpOptions = true)
final class CollectorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--for",
            paramLabel = "ISSUE",
            description = "Only what presence, calendar-app or delegation needs; without it, what any of them needs.")
    private @Nullable String issue;

    @Override
    public Integer call() {
        String script = CollectorScript.of(Optional.ofNullable(issue).map(CollectorScript::issueNamed));
        PrintWriter out = spec.commandLine().getOut();
        out.print(script);
        if (out.checkError()) {
            throw new UsageException("Cannot write the script to standard output");
        }
        return 0;
    }
}
