package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabEvidenceCommandTest {

    @TempDir
    Path folder;

    /** The healthy lab's sockets with another scenario's exports: the exports count. */
    @ParameterizedTest
    @CsvSource({"clixml, xml", "json, json", "text, txt", "csv, csv"})
    void whatItWritesIsEvidence(String form, String extension) {
        String exports = folder.resolve("exports").toString();
        Diagnose written = write("ews-org-disabled", "--output", exports, "--form", form);
        assertEquals(0, written.status(), written.err());
        assertEquals("", written.out());
        assertTrue(Files.exists(folder.resolve("exports/on-premises/Get-OrganizationConfig." + extension)));
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--lab", "--evidence", exports);
        assertEquals(1, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("Root cause: ews-policy.organization"), run.out());
    }

    @Test
    void evidenceThatIsThereIsNotOverwritten() {
        assertEquals(0, write("healthy", "--output", folder.toString()).status());
        Diagnose again = write("healthy", "--output", folder.toString());
        assertEquals(64, again.status());
        assertTrue(again.err().contains("on-premises"), again.err());
        assertEquals(1, again.err().lines().count());
    }

    @Test
    void anUnknownFormIsOneClearLine() {
        Diagnose run = write("healthy", "--output", folder.resolve("x").toString(), "--form", "yaml");
        assertEquals(64, run.status());
        assertTrue(run.err().contains("clixml, json, text and csv"), run.err());
        assertTrue(Files.notExists(folder.resolve("x")));
    }

    private static Diagnose write(String scenario, String... options) {
        String[] arguments = new String[options.length + 3];
        System.arraycopy(new String[] {"lab", "evidence", scenario}, 0, arguments, 0, 3);
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Diagnose.run(arguments);
    }
}
