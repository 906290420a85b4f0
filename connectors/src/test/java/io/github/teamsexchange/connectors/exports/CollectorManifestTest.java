package io.github.teamsexchange.connectors.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectorManifestTest {

    private static final String HEADER = "\"Side\",\"File\",\"Outcome\",\"Time\"\r\n";

    @TempDir
    Path folder;

    @Test
    void whatNoRunWroteIsMissingAndFailuresComeFirst() throws IOException {
        ExportFile file = read(HEADER
                + line("on-premises", "Get-OrganizationConfig.xml", "written: 1")
                + line("on-premises", "Get-RemoteMailbox.xml", "failed: The operation couldn't be performed.")
                + line("teams", "Get-CsTenant.xml", "skipped: this window does not have the cmdlet")
                + line("on-premises", "Get-OrganizationConfig.xml", "skipped: this window is not connected to it")
                + line("on-premises", "Get-RemoteMailbox.xml", "skipped: this window is not connected to it")
                + line("exchange-online", "Get-MailUser.xml", "written: 0; failed: too late"));
        assertEquals(ExportFile.State.READ, file.state());
        assertEquals(Optional.empty(), file.cmdlet());
        assertEquals(
                "what the collector says of its run; not exported:"
                        + " on-premises/Get-RemoteMailbox.xml (failed: The operation couldn't be performed.),"
                        + " teams/Get-CsTenant.xml",
                file.note());
    }

    @Test
    void aFileWrittenLaterIsNotMissing() throws IOException {
        ExportFile file = read(HEADER
                + line("teams", "Get-CsTenant.xml", "skipped: this window does not have the cmdlet")
                + line("teams", "Get-CsTenant.xml", "written: 1"));
        assertTrue(file.note().endsWith("nothing is missing"), file.note());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Side\",\"File\"\r\n\"teams\",\"Get-CsTenant.xml\"\r\n",
                HEADER + "\"teams\",\"Get-CsTenant.xml\"\r\n",
                HEADER + "\"teams\",\"Get-CsTenant.xml"
            })
    void aBrokenOneIsCalledBroken(String content) throws IOException {
        ExportFile file = read(content);
        assertEquals(ExportFile.State.UNREADABLE, file.state());
        assertFalse(file.note().isEmpty());
    }

    private ExportFile read(String content) throws IOException {
        Files.writeString(folder.resolve("collector-manifest.csv"), "\ufeff" + content);
        return Exports.read(List.of(folder)).files().get(0);
    }

    private static String line(String side, String file, String outcome) {
        return "\"" + side + "\",\"" + file + "\",\"" + outcome + "\",\"2026-11-24T10:00:00Z\"\r\n";
    }
}
