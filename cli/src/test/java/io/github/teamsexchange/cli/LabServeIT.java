package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The lab in a process of its own, as foreign programs meet it. */
class LabServeIT {

    private static final Path TARGET =
            Path.of(Objects.requireNonNull(System.getProperty("project.root")), "cli", "target");

    @Test
    @Timeout(90)
    void anotherProcessWorksAgainstItByItsSettingsAlone() throws IOException, InterruptedException {
        Process lab = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        TARGET.resolve("diagnose.jar") + java.io.File.pathSeparator + TARGET.resolve("lib") + "/*",
                        "io.github.teamsexchange.cli.DiagnoseCommand",
                        "lab",
                        "serve",
                        "rest-not-published")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = lab.inputReader(StandardCharsets.UTF_8)) {
            JsonObject ready =
                    Json.createReader(new StringReader(out.readLine())).readObject();
            assertEquals("rest-not-published", ready.getString("scenario"));
            assertTrue(ready.getInt("httpsPort") > 0 && ready.getInt("dnsPort") > 0, ready.toString());
            Path settings = Path.of(ready.getString("settings"));
            Diagnose run = Diagnose.run(
                    "presence", ready.getJsonArray("mailboxes").getString(0), "--settings", settings.toString());
            assertEquals(1, run.status(), run.out() + run.err());
            assertTrue(run.out().contains("Root cause: presence.rest-api"), run.out());
            lab.destroy();
            assertTrue(lab.waitFor(20, TimeUnit.SECONDS), "it ends when it is told to");
            assertFalse(Files.exists(settings), "and leaves nothing behind");
        } finally {
            lab.destroyForcibly();
        }
    }
}
