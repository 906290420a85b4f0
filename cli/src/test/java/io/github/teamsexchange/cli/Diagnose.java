package io.github.teamsexchange.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command in this process, as a pipe would see it.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Diagnose(int status, String out, String err) {

    static Diagnose run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = DiagnoseCommand.commandLine(Terminal.NONE)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Diagnose(status, out.toString(), err.toString());
    }
}
