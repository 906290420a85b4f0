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
        Process lab = serve("rest-not-published");
        try (BufferedReader out = lab.inputReader(StandardCharsets.UTF_8)) {
            JsonObject ready = ready(out);
            assertEquals("rest-not-published", ready.getString("scenario"));
            assertTrue(ready.getInt("httpsPort") > 0 && ready.getInt("dnsPort") > 0, ready.toString());
            Path settings = Path.of(ready.getString("settings"));
            Diagnose run = presence(ready);
            assertEquals(1, run.status(), run.out() + run.err());
            assertTrue(run.out().contains("Root cause: presence.rest-api"), run.out());
            lab.destroy();
            assertTrue(lab.waitFor(20, TimeUnit.SECONDS), "it ends when it is told to");
            assertFalse(Files.exists(settings.getParent()), "and leaves nothing behind");
        } finally {
            lab.destroyForcibly();
        }
    }

    /** What only PowerShell could tell reaches the other process as exports. */
    @Test
    @Timeout(90)
    void anotherProcessFindsCausesInTheConfiguration() throws IOException, InterruptedException {
        Process lab = serve("ews-org-disabled");
        try (BufferedReader out = lab.inputReader(StandardCharsets.UTF_8)) {
            Diagnose run = presence(ready(out));
            assertEquals(1, run.status(), run.out() + run.err());
            assertTrue(run.out().contains("Root cause: ews-policy.organization"), run.out());
        } finally {
            lab.destroy();
            assertTrue(lab.waitFor(20, TimeUnit.SECONDS), "it ends when it is told to");
        }
    }

    private static Process serve(String scenario) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        TARGET.resolve("diagnose.jar") + java.io.File.pathSeparator + TARGET.resolve("lib") + "/*",
                        "io.github.teamsexchange.cli.DiagnoseCommand",
                        "lab",
                        "serve",
                        scenario)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static JsonObject ready(BufferedReader out) throws IOException {
        return Json.createReader(new StringReader(out.readLine())).readObject();
    }

    private static Diagnose presence(JsonObject ready) {
        return Diagnose.run(
                "presence", ready.getJsonArray("mailboxes").getString(0), "--settings", ready.getString("settings"));
    }
}
