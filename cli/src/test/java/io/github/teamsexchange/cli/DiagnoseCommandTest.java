package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoseCommandTest {

    @TempDir
    Path folder;

    @Test
    void theHealthyLabExitsZeroAndSaysSoFirst() {
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--lab");
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals("Presence from the calendar of alex@contoso.test", lines.get(0));
        assertEquals("NO PROBLEM FOUND", lines.get(1));
        assertEquals("", run.err());
        assertFalse(run.out().contains("\u001b"), "no colours in a pipe");
    }

    @Test
    void theLabNeedsNoValueEvenBeforeTheMailbox() {
        assertEquals(0, Diagnose.run("presence", "--lab", "alex@contoso.test").status());
    }

    @Test
    void aProblemExitsOneAndTellsTheRootCauseBeforeTheFindings() {
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--lab", "rest-not-published");
        assertEquals(1, run.status());
        int cause = run.out().indexOf("Root cause: presence.rest-api");
        int findings = run.out().indexOf("Findings");
        int evidence = run.out().indexOf("Evidence");
        assertTrue(0 < cause && cause < findings && findings < evidence, run.out());
        assertTrue(run.out().contains("Publish the path /api"), run.out());
    }

    @Test
    void whatCannotBeJudgedExitsTwo() {
        Diagnose run =
                Diagnose.run("presence", "alex@contoso.test", "--check", "ews-policy.mailbox", "--settings", nowhere());
        assertEquals(2, run.status());
        assertTrue(run.out().contains("INCOMPLETE"), run.out());
    }

    @Test
    void jsonFollowsTheSchemaAndStandsAloneOnStandardOutput() {
        Diagnose run = Diagnose.run(
                "delegation", "boss@contoso.test", "--delegate", "pa@contoso.test", "--lab", "--format", "json");
        ReportSchema.assertValid(run.out());
        JsonObject report = Json.createReader(new StringReader(run.out())).readObject();
        assertEquals("DELEGATION", report.getString("issue"));
        assertEquals("pa@contoso.test", report.getString("delegate"));
    }

    @Test
    void formatAndOutputArePairs() throws IOException {
        Path json = folder.resolve("report.json");
        Diagnose run = Diagnose.run(
                "presence",
                "alex@contoso.test",
                "--lab",
                "--format",
                "json",
                "--output",
                json.toString(),
                "--format",
                "text");
        assertEquals(0, run.status(), run.err());
        ReportSchema.assertValid(Files.readString(json));
        assertTrue(run.out().startsWith("Presence"), run.out());
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count(), "no draft is left behind");
        }
    }

    @Test
    void whatIsSkippedIsListedAndNotWeighed() {
        Diagnose run = Diagnose.run(
                "presence",
                "alex@contoso.test",
                "--lab",
                "rest-not-published",
                "--skip",
                "presence.*",
                "--format",
                "json");
        assertEquals(0, run.status());
        JsonObject report = Json.createReader(new StringReader(run.out())).readObject();
        assertEquals("presence.rest-api", report.getJsonArray("deselected").getString(0));
    }

    @Test
    void theEscalationIsThereOnRequest() {
        Diagnose run = Diagnose.run(
                "presence",
                "alex@contoso.test",
                "--lab",
                "rest-not-published",
                "--escalation",
                "--upn",
                "alex@corp.test");
        assertTrue(run.out().contains("User principal names: alex@corp.test"), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "presence",
                "presence nonsense --lab",
                "presence a@b@c --lab",
                "presence alex@contoso.test --lab no-such-scenario",
                "presence alex@contoso.test --lab --format pdf",
                "presence alex@contoso.test --lab --check no.such-check",
                "presence alex@contoso.test --lab --skip *",
                "delegation alex@contoso.test --lab --check presence.*",
                "presence alex@contoso.test --lab --edition 1999",
                "presence alex@contoso.test --lab --as-of yesterday",
                "presence alex@contoso.test --lab --timeout soon",
                "presence alex@contoso.test --evidence no/such/folder",
                "presence alex@contoso.test --settings no/such/file",
                "presence alex@contoso.test --lab --format json --format text",
                "presence alex@contoso.test --lab --output no/such/folder/report.txt",
                "presence alex@contoso.test --bogus",
                "explain no.such-check",
                "lab",
                "lab serve no-such-scenario",
                "bogus",
                ""
            })
    void badUsageIsOneLineOnStandardErrorAndExits64(String line) {
        Diagnose run = Diagnose.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(64, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("diagnose: "), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "presense alex@contoso.test | There is no command 'presense'; did you mean 'presence'?",
                "presence alex@contoso.test --skip * | No check is left to run: all are skipped;",
                "presence alex@contoso.test --check x | No check is left to run: none matches --check x;",
                "presence alex@contoso.test --lab --output no/folder/x | there is no folder"
            })
    void badUsageIsToldInWordsThatHelp(String line, String words) {
        String err = Diagnose.run(line.split(" ")).err();
        assertTrue(err.contains(words), err);
        assertFalse(err.contains(".part"), "no name of a draft: " + err);
    }

    @Test
    void helpSaysWhatEachCommandIsFor() {
        String help = Diagnose.run("--help").out();
        for (String command : List.of("presence", "calendar-app", "delegation")) {
            assertTrue(
                    help.lines().anyMatch(line -> line.strip().startsWith(command + " ") && line.contains(" Why ")),
                    help);
        }
    }

    @Test
    void aHostileAddressCannotRepaintTheTerminal() {
        Diagnose run = Diagnose.run("presence", "\u001b[2Jalex@contoso.test", "--lab");
        assertEquals(64, run.status());
        assertFalse(run.err().contains("\u001b"), run.err());
    }

    @Test
    void aListThatIsNotThereIsUnreadableInput() throws IOException {
        Path settings = Files.writeString(folder.resolve("s.properties"), "network.allow-list = no/such/list.txt\n");
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--settings", settings.toString());
        assertEquals(64, run.status());
        assertEquals(
                "diagnose: Setting 'network.allow-list': there is no file no/such/list.txt (see diagnose presence --help)",
                run.err().strip());
        assertEquals("", run.out());
    }

    @Test
    void anUnknownSettingNamesTheNearest() throws IOException {
        Path settings = Files.writeString(folder.resolve("s.properties"), "http.conect-timeout = 1s\n");
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--settings", settings.toString());
        assertEquals(64, run.status());
        assertTrue(run.err().contains("did you mean 'http.connect-timeout'"), run.err());
    }

    @Test
    void checksListsEveryCheckInBothForms() {
        Diagnose text = Diagnose.run("checks");
        assertEquals(0, text.status());
        for (String id : List.of(
                "prerequisites.mailbox-location",
                "autodiscover.routing",
                "ews-policy.organization",
                "ews-policy.mailbox",
                "ews-policy.online-retirement",
                "presence.rest-api")) {
            assertTrue(text.out().contains(id), id);
        }
        assertEquals(
                text.out().lines().count(),
                Json.createReader(new StringReader(
                                Diagnose.run("checks", "--format", "json").out()))
                        .readArray()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "prerequisites.mailbox-location",
        "autodiscover.routing",
        "ews-policy.organization",
        "ews-policy.mailbox",
        "ews-policy.online-retirement",
        "presence.rest-api"
    })
    void explainPrintsTheChecksPage(String id) {
        Diagnose run = Diagnose.run("explain", id);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains(id), run.out());
        for (String heading : List.of("Objective", "Facts", "Steps", "Outcomes", "Remedies", "Sources")) {
            assertTrue(run.out().contains("## " + heading), id + " lacks " + heading);
        }
    }

    @Test
    void scenariosAreListed() {
        Diagnose run = Diagnose.run("lab", "scenarios");
        assertEquals(0, run.status());
        assertTrue(run.out().lines().anyMatch(line -> line.startsWith("rest-not-published ")), run.out());
    }

    /** Settings under which nothing can be reached, at once. */
    private String nowhere() {
        try {
            return Files.writeString(
                            folder.resolve("nowhere.properties"),
                            "http.proxy = 127.0.0.1:1\nhttp.max-attempts = 1\ndns.servers = 127.0.0.1:1\ndns.timeout = 1s\n")
                    .toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
