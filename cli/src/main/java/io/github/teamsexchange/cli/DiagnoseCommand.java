package io.github.teamsexchange.cli;

import io.github.teamsexchange.check.IssueType;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code diagnose}: finds out why Teams and Exchange Server do not get along. */
@Command(
        name = "diagnose",
        description = "Finds out why Microsoft Teams and an on-premises Exchange mailbox do not get along.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ChecksCommand.class, CollectorCommand.class, ExplainCommand.class, LabCommand.class},
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
        int status = run(commandLine(Terminal.of(System.getenv())).setOut(out).setErr(err), arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** The virtual machine's own status for what nobody caught is 1, which says that a problem was found. */
    static int run(CommandLine commandLine, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (Throwable e) { // a machine in trouble is not the mailbox's
            return fault(e, commandLine);
        }
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine commandLine = new CommandLine(new DiagnoseCommand());
        commandLine.addSubcommand("presence", issue(IssueType.PRESENCE, terminal));
        commandLine.addSubcommand("calendar-app", issue(IssueType.CALENDAR_APP, terminal));
        commandLine.addSubcommand("delegation", issue(IssueType.DELEGATION, terminal));
        commandLine.setParameterExceptionHandler((e, arguments) -> complain(e.getCommandLine(), words(e)));
        commandLine.setExecutionExceptionHandler((e, line, result) -> handle(e, line));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.stdout() && terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return commandLine;
    }

    private static CommandLine issue(IssueType issue, Terminal terminal) {
        CommandLine command = new CommandLine(new IssueCommand(issue, terminal));
        command.getCommandSpec()
                .usageMessage()
                .description(
                        switch (issue) {
                            case PRESENCE -> "Why presence does not follow the calendar of a mailbox.";
                            case CALENDAR_APP -> "Why the Teams Calendar app is missing or does not work.";
                            case DELEGATION -> "Why a delegate cannot schedule Teams meetings for a mailbox.";
                        });
        return command;
    }

    /** What does not begin with a command is more likely a slip than an argument too many. */
    private static String words(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.isUnknownOption()
                || e.getCommandLine().getParent() != null) {
            return String.valueOf(e.getMessage());
        }
        List<String> near = unmatched.getSuggestions();
        return "There is no command '" + unmatched.getUnmatched().get(0) + "'"
                + (near.isEmpty() ? "" : "; did you mean '" + near.get(0) + "'?");
    }

    @Override
    public void run() {
        throw new UsageException("Say what to diagnose: presence, calendar-app or delegation, and a mailbox");
    }

    private static int handle(Exception thrown, CommandLine line) {
        if (thrown instanceof UsageException || thrown instanceof IllegalArgumentException) {
            return complain(line, String.valueOf(thrown.getMessage()));
        }
        return fault(thrown, line);
    }

    private static int fault(Throwable thrown, CommandLine line) {
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
