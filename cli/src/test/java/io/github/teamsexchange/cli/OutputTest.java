package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where a report goes, and what the exit status says when it cannot go there. */
class OutputTest {

    @TempDir
    Path folder;

    @Test
    void aLinkStaysAndWhatItLeadsToIsReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("target.txt"), "yesterday's");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
        assertEquals(0, run("--output", link.toString()).status());
        assertTrue(Files.isSymbolicLink(link), "the link is still one");
        assertTrue(Files.readString(target).startsWith("Presence"), Files.readString(target));
    }

    @Test
    void aPipeIsWrittenToAndNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(made.waitFor() == 0, "there are no named pipes here");
        CompletableFuture<String> read =
                CompletableFuture.supplyAsync(() -> readAll(pipe), task -> new Thread(task).start());
        assertEquals(0, run("--output", pipe.toString()).status());
        assertTrue(read.get(30, TimeUnit.SECONDS).startsWith("Presence"));
        assertFalse(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS), "the pipe is still one");
    }

    @Test
    void aPlaceThatIsNoneIsSaidBeforeTheRun() {
        Diagnose nowhere = run("--output", folder.resolve("nowhere/report.txt").toString(), "--format", "json");
        assertEquals(64, nowhere.status());
        assertTrue(nowhere.err().contains("there is no folder"), nowhere.err());
        assertEquals(64, run("--output", folder.toString()).status());
    }

    @Test
    void standardOutputThatCannotBeWrittenIsNotSuccess() {
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                },
                true,
                StandardCharsets.UTF_8);
        int status = DiagnoseCommand.commandLine(Terminal.NONE)
                .setOut(full)
                .setErr(new PrintWriter(err))
                .execute("presence", "alex@contoso.test", "--lab");
        assertEquals(64, status);
        assertTrue(err.toString().contains("standard output"), err.toString());
    }

    /** Status 1, the virtual machine's own, would say that a problem was found. */
    @Test
    void aMachineInTroubleIsAFaultOfOurs() {
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(new RunsOutOfMemory()).setErr(new PrintWriter(err));
        assertEquals(70, DiagnoseCommand.run(line));
        assertTrue(err.toString().contains("a fault of ours"), err.toString());
    }

    @Test
    void aScenarioFileMayBeCalledLikeAnAddress() {
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--lab", "no@such.json");
        assertEquals(64, run.status());
        assertTrue(run.err().contains("no@such.json"), run.err());
    }

    private static Diagnose run(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "presence";
        arguments[1] = "alex@contoso.test";
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[arguments.length - 1] = "--lab";
        return Diagnose.run(arguments);
    }

    private static String readAll(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Command(name = "hungry")
    private static final class RunsOutOfMemory implements Runnable {
        @Override
        public void run() {
            throw new OutOfMemoryError("deliberately");
        }
    }
}
