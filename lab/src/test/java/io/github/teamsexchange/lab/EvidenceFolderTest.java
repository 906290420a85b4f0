package io.github.teamsexchange.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFolderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"CLIXML, xml", "JSON, json", "LIST_TEXT, txt", "CSV, csv"})
    void aSideIsAFolderAndACmdletAFile(EvidenceForm form, String extension) throws IOException {
        Scenario.named("healthy").writeEvidence(folder.resolve("a/b"), form);
        assertEquals(
                Stream.of(
                                "exchange-online/Get-OrganizationConfig",
                                "on-premises/Get-CASMailbox",
                                "on-premises/Get-ExchangeServer",
                                "on-premises/Get-Mailbox",
                                "on-premises/Get-MailboxFolderPermission",
                                "on-premises/Get-MailboxFolderStatistics",
                                "on-premises/Get-OrganizationConfig",
                                "on-premises/Get-WebServicesVirtualDirectory",
                                "teams/Get-CsOnlineUser",
                                "teams/Get-CsTeamsAppSetupPolicy",
                                "teams/Get-CsTeamsUpgradePolicy",
                                "teams/Get-MgUserLicenseDetail")
                        .map(name -> "a/b/" + name + "." + extension)
                        .toList(),
                files());
    }

    @ParameterizedTest
    @CsvSource({"CLIXML, xml, FFFE", "JSON, json, EFBBBF", "LIST_TEXT, txt, FFFE", "CSV, csv, EFBBBF"})
    void aFileBeginsWithTheMarkOfItsEncoding(EvidenceForm form, String extension, String mark) throws IOException {
        Scenario.named("healthy").writeEvidence(folder, form);
        byte[] bytes = Files.readAllBytes(folder.resolve("on-premises/Get-CASMailbox." + extension));
        byte[] expected = java.util.HexFormat.of().parseHex(mark);
        assertArrayEquals(expected, Arrays.copyOf(bytes, expected.length));
        String text = new String(bytes, mark.equals("FFFE") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        assertTrue(text.contains("pa@contoso.test"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "Get-X/../../y", "Get-X.xml", "Get-", "Get X", "con", "", "Get-X\\ny"})
    void whatIsNoCmdletIsNoFile(String cmdlet) throws IOException {
        Scenario scenario =
                Scenarios.healthyBut("{\"configuration\": {\"teams\": {\"" + cmdlet + "\": {\"a\": {\"P\": 1}}}}}");
        assertThrows(
                IllegalArgumentException.class, () -> scenario.writeEvidence(folder.resolve("in"), EvidenceForm.CSV));
        assertEquals(List.of(), files());
        assertFalse(Files.exists(folder.resolve("in")));
    }

    @Test
    void nothingIsOverwrittenAndNoLinkIsFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("on-premises"), elsewhere);
        assertThrows(
                FileAlreadyExistsException.class,
                () -> Scenario.named("healthy").writeEvidence(folder, EvidenceForm.CSV));
        try (Stream<Path> there = Files.list(elsewhere)) {
            assertEquals(List.of(), there.toList());
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
