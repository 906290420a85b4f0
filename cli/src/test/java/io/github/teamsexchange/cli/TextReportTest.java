package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator must not overlook in the text, and need not read twice. */
class TextReportTest {

    @TempDir
    Path folder;

    @Test
    void aWarningIsNotHiddenBehindNoProblem() {
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--lab", "rest-preauth-401");
        assertEquals(0, run.status());
        assertEquals(
                "NO PROBLEM FOUND, but 1 warning", run.out().lines().toList().get(1));
    }

    /** The contract wants the finding to say that Exchange Server was assumed, also when all is well. */
    @Test
    void goodNewsSaysWhatItAssumes() throws IOException {
        Path evidence = Files.writeString(
                folder.resolve("Get-OrganizationConfig.txt"), "EwsEnabled :\nEwsApplicationAccessPolicy :\n");
        Diagnose run = Diagnose.run(
                "presence",
                "alex@contoso.test",
                "--lab",
                "--check",
                "ews-policy.organization",
                "--evidence",
                evidence.toString());
        assertEquals(0, run.status(), run.out());
        assertTrue(
                run.out()
                        .replaceAll("\\s+", " ")
                        .contains("assumed: Nothing says which organization 'Get-OrganizationConfig.txt' describes;"
                                + " taken for Exchange Server"),
                run.out());
    }

    @Test
    void hopsStandOneToALine() {
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--lab", "routing-loop");
        assertTrue(run.out().contains("      hops:\n        - https://outlook.office365.com/autodiscover/"), run.out());
        assertTrue(run.out().contains("\n        - https://autodiscover.contoso.test/autodiscover/"), run.out());
    }

    @Test
    void theTimeForSupportIsToTheSecond() {
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--lab");
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(line -> line.matches(
                                "  - Time of this run \\(UTC\\): \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ; add .*")),
                run.out());
    }
}
