package com.example.helpdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Diagnostics;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpdeskTest {

    @TempDir
    Path folder;

    @Test
    void theFirstThingThatIsWrongBecomesTheTicket() {
        Ticket ticket = run("ews-org-disabled", Instant.EPOCH).orElseThrow();
        assertEquals("[ews-policy.*] alex@contoso.test: ews-policy.organization", ticket.subject());
        assertTrue(ticket.body().contains("Set-OrganizationConfig"), ticket.body());
    }

    @Test
    void itsOwnCheckComesFirstAndStopsTheRest() {
        Ticket ticket =
                run("ews-org-disabled", Instant.parse("2999-01-01T00:00:00Z")).orElseThrow();
        assertEquals("[helpdesk.*] alex@contoso.test: helpdesk.maintenance", ticket.subject());
    }

    @Test
    void aHealthyMailboxNeedsNoTicket() {
        assertEquals(Optional.empty(), run("healthy", Instant.EPOCH));
    }

    @Test
    void itRunsAsAProgramOfItsOwn() throws IOException, InterruptedException {
        try (Lab lab = Lab.start(Scenario.named("rest-not-published"))) {
            List<String> command = Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Helpdesk.class.getName(),
                            "alex@contoso.test",
                            settings(lab).toString())
                    .toList();
            Path output = folder.resolve("output.txt");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectErrorStream(true)
                    .start();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
            String printed = Files.readString(output);
            assertEquals(0, process.exitValue(), printed);
            assertTrue(printed.contains("TICKET [presence.*] alex@contoso.test: presence.rest-api"), printed);
        }
    }

    private static Optional<Ticket> run(String scenario, Instant maintenance) {
        try (Lab lab = Lab.start(Scenario.named(scenario))) {
            Pipeline pipeline = new Pipeline(
                    () -> Diagnostics.builder()
                            .settings(Settings.defaults().with(lab.settings()))
                            .configuration(lab.configuration()),
                    maintenance);
            return pipeline.run(Mailbox.of("alex@contoso.test"));
        }
    }

    private Path settings(Lab lab) throws IOException {
        Properties properties = new Properties();
        properties.putAll(lab.settings());
        Path file = folder.resolve("lab.properties");
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            properties.store(writer, null);
        }
        return file;
    }
}
