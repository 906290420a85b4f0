package io.github.teamsexchange.connectors.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.Side;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was offered is passed over in silence, and what is said about it is right. */
class EveryFileIsAccountedForTest {

    private static final String ORGANIZATION =
            "{\"Identity\": \"Contoso\", \"PublicFoldersEnabled\": \"Local\", \"EwsEnabled\": null}";

    @TempDir
    Path folder;

    @Test
    void aLinkIsNamedAndNotFollowed() throws IOException {
        Path target = write("Get-OrganizationConfig.json", ORGANIZATION);
        Path evidence = Files.createDirectories(folder.resolve("evidence"));
        Files.createSymbolicLink(evidence.resolve("Get-OrganizationConfig.json"), target);
        Files.createSymbolicLink(evidence.resolve("round"), folder);
        Configuration configuration = Exports.read(List.of(evidence));
        assertEquals(List.of(), configuration.objects("Get-OrganizationConfig"));
        assertEquals(
                List.of("it is a link, and links are not followed", "it is a link, and links are not followed"),
                configuration.files().stream().map(ExportFile::note).toList());
    }

    @Test
    void aLinkThatTheUserNamedIsMeant() throws IOException {
        write("evidence/Get-OrganizationConfig.json", ORGANIZATION);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("evidence"));
        assertEquals(
                1, Exports.read(List.of(link)).objects("Get-OrganizationConfig").size());
    }

    @Test
    void whatLiesTooDeepIsNamed() throws IOException {
        write("d/".repeat(20) + "Get-OrganizationConfig.json", ORGANIZATION);
        ExportFile file = onlyFile();
        assertTrue(file.note().contains("deeper than 16 folders"), file.toString());
    }

    @Test
    void anObjectThatIsNotKnownBesideOneThatIsDoesNotGetLost() throws IOException {
        write("all.json", "[" + ORGANIZATION + ", {\"a\": 1}, {\"b\": 2}]");
        ExportFile file = onlyFile();
        assertEquals(ExportFile.State.READ, file.state());
        assertEquals("2 of its 3 objects are none that a known cmdlet gives, and are not used", file.note());
    }

    @Test
    void aContradictionNamesWhatContradicts() throws IOException {
        write(
                "Get-CASMailbox.json",
                "[{\"Identity\": \"alex\", \"EwsEnabled\": true, \"OWAEnabled\": true}, " + ORGANIZATION + "]");
        ExportFile file = onlyFile();
        assertEquals(ExportFile.State.NAME_CONTRADICTED, file.state());
        assertTrue(file.note().contains("holds what Get-OrganizationConfig gives"), file.note());
    }

    @Test
    void aWrongEncodingIsNamedWithItsPlace() throws IOException {
        Files.write(
                folder.resolve("Get-OrganizationConfig.json"),
                "{\"Name\": \"Größe\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("it is not text in UTF-8: see offset 12", onlyFile().note());
    }

    @Test
    void nestingThatIsTooDeepIsNamedWithItsPlace() throws IOException {
        write("Get-OrganizationConfig.json", "\n".repeat(500) + "[".repeat(200));
        assertEquals(
                "its JSON is nested deeper than 100, or holds more than can be read, at line 501",
                onlyFile().note());
    }

    @Test
    void anArchiveOfWindowsNamesItsFilesInTheOldCodePage() throws IOException {
        Path archive = folder.resolve("evidence.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive), Charset.forName("IBM437"))) {
            zip.putNextEntry(new ZipEntry("Get-OrganizationConfig-Größe.json"));
            zip.write(ORGANIZATION.getBytes(StandardCharsets.UTF_8));
        }
        Configuration configuration = Exports.read(List.of(archive));
        assertEquals(1, configuration.objects("Get-OrganizationConfig").size());
        assertTrue(configuration.files().get(0).name().endsWith("Größe.json"));
    }

    /** Whoever keeps evidence in a folder called teams has sorted it below that. */
    @Test
    void theNearestWordTellsTheSide() throws IOException {
        write("teams/exchange-online/Get-OrganizationConfig-on-premises.json", ORGANIZATION);
        assertEquals(
                Side.ON_PREMISES,
                read().objects("Get-OrganizationConfig").get(0).side());
        write("on-premises/teams/Get-CsTenant.json", "{\"TenantId\": \"x\"}");
        write("teams/Get-CASMailbox.json", "{\"EwsEnabled\": true}");
        assertTrue(read().objects("Get-CASMailbox").get(0).sideAssumed(), "no mailbox is Teams'");
        assertEquals(Side.TEAMS, read().objects("Get-CsTenant").get(0).side());
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Configuration read() {
        return Exports.read(List.of(folder));
    }

    private ExportFile onlyFile() {
        List<ExportFile> files = read().files();
        assertEquals(1, files.size(), files.toString());
        return files.get(0);
    }
}
