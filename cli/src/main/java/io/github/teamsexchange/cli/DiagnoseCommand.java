package io.github.teamsexchange.cli;

import io.github.teamsexchange.check.IssueType;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code diagnose}: finds out why Teams and Exchange Server do not get along. */
@Command(
        name = "diagnose",
        description = "Finds out why Microsoft Teams and an on-premises Exchange mailbox do not get along.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ChecksCommand.class, ExplainCommand.class, LabCommand.class},
        footer = {
            "",
            "Exit status: 0 no problem found, 1 problem found, 2 incomplete, 64 bad usage or unreadable input, 70 a fault of ours."
        })
public final class DiagnoseCommand implements Runnable {

    private DiagnoseCommand() {}

    /** Runs the command and ends the process with its status. */
    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = commandLine(Terminal.of(System.getenv()))
                .setOut(out)
                .setErr(err)
                .execute(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine commandLine = new CommandLine(new DiagnoseCommand());
        commandLine.addSubcommand("presence", new IssueCommand(IssueType.PRESENCE, terminal));
        commandLine.addSubcommand("calendar-app", new IssueCommand(IssueType.CALENDAR_APP, terminal));
        commandLine.addSubcommand("delegation", new IssueCommand(IssueType.DELEGATION, terminal));
        commandLine.setParameterExceptionHandler(
                (e, arguments) -> complain(e.getCommandLine(), String.valueOf(e.getMessage())));
        commandLine.setExecutionExceptionHandler((e, line, result) -> handle(e, line));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.stdout() && terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return commandLine;
    }

    @Override
    public void run() {
        throw new UsageException("Say what to diagnose: presence, calendar-app or delegation, and a mailbox");
    }

    private static int handle(Exception thrown, CommandLine line) {
        if (thrown instanceof UsageException || thrown instanceof IllegalArgumentException) {
            return complain(line, String.valueOf(thrown.getMessage()));
        }
        line.getErr().println("diagnose: this is a fault of ours: " + thrown);
        if (Boolean.getBoolean("diagnose.debug")) {
            thrown.printStackTrace(line.getErr());
        } else {
            line.getErr().println("Run it with JAVA_TOOL_OPTIONS=-Ddiagnose.debug=true to see where.");
        }
        return ExitStatus.FAULT;
    }

    private static int complain(CommandLine line, String message) {
        String oneLine = message.replaceAll("\\p{Cntrl}+", " ").strip();
        line.getErr()
                .println("diagnose: " + oneLine + " (see "
                        + line.getCommandSpec().qualifiedName() + " --help)");
        return ExitStatus.USAGE;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
