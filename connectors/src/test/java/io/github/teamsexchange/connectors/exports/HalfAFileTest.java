package io.github.teamsexchange.connectors.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a file is never taken for a whole one (contract §6). */
class HalfAFileTest {

    private static final String CLIXML =
            "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">"
                    + "<Obj RefId=\"0\"><Props><B N=\"EwsEnabled\">true</B></Props></Obj></Objs>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {CLIXML + CLIXML, CLIXML + "\nPS C:\\> exit"})
    void whatFollowsClixmlIsNotLost(String content) throws IOException {
        assertUnreadable("Get-CASMailbox.xml", content, "line");
    }

    @Test
    void aCommentAfterClixmlDoesNoHarm() throws IOException {
        write("Get-CASMailbox.xml", CLIXML + "\n<!-- exported by hand -->\n");
        assertEquals(1, read().objects("Get-CASMailbox").size());
    }

    @Test
    void aBooleanThatIsNeitherTrueNorFalseIsNotTakenForFalse() throws IOException {
        write("Get-CASMailbox.xml", CLIXML.replace(">true<", ">yes<"));
        assertEquals(new ExportedValue.Text("yes"), only("EwsEnabled"));
    }

    @Test
    void aListWhoseEndIsMissingIsLost() throws IOException {
        write("Get-CASMailbox.txt", "EwsEnabled   : True\nEwsAllowList : {*Microsoft.Skype.Pres\n");
        assertTrue(
                only("EwsAllowList") instanceof ExportedValue.Lost,
                only("EwsAllowList").toString());
    }

    @Test
    void anEnvelopeThatSpeaksOfMoreThanItHoldsIsRefused() throws IOException {
        assertUnreadable(
                "Get-CASMailbox.json", "{\"value\": [{\"EwsEnabled\": true}], \"Count\": 2}", "only 1 of the 2");
        assertUnreadable(
                "Get-CASMailbox.json",
                "{\"@odata.context\": \"x\", \"value\": [], \"@odata.nextLink\": \"https://contoso.test/2\"}",
                "first page");
    }

    @Test
    void anEmptyEnvelopeHoldsNoObject() throws IOException {
        write("Get-CASMailbox.json", "{\"value\": [], \"Count\": 0}");
        assertEquals(List.of(), read().objects("Get-CASMailbox"));
        assertEquals("it holds no object", read().files().get(0).note());
    }

    @Test
    void wideTextWithoutAMarkIsNamedAsSuch() throws IOException {
        Files.write(folder.resolve("Get-CASMailbox.xml"), CLIXML.getBytes(StandardCharsets.UTF_16LE));
        assertTrue(
                onlyFile().note().contains("UTF-16 without a byte order mark"),
                onlyFile().note());
    }

    /** Cut where an entry ends, an archive read from the front looks whole. */
    @Test
    void anArchiveThatWasCutBetweenTwoEntriesIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(archive("a.zip"));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, secondEntry(whole)));
        assertTrue(refusal(cut).contains("cut.zip cannot be read in full"), refusal(cut));
    }

    @Test
    void anArchiveWhoseContentWasChangedIsRefused() throws IOException {
        Path archive = archive("a.zip");
        byte[] bytes = Files.readAllBytes(archive);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("true")] = 'T';
        Files.write(archive, bytes);
        assertTrue(refusal(archive).contains("cannot be read in full"), refusal(archive));
    }

    @Test
    void aDamagedArchiveAmongOthersIsNamedAndTheOthersAreRead() throws IOException {
        write("Get-CASMailbox.json", "{\"EwsEnabled\": true}");
        write("damaged.zip", "not an archive at all");
        Configuration configuration = read();
        assertEquals(1, configuration.objects("Get-CASMailbox").size());
        ExportFile damaged = configuration.files().get(1);
        assertEquals(ExportFile.State.UNREADABLE, damaged.state());
        assertTrue(damaged.note().contains("cannot be read in full"), damaged.note());
    }

    private Path archive(String name) throws IOException {
        Path archive = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.setLevel(0);
            for (String entry : List.of("Get-CASMailbox-a.json", "Get-CASMailbox-b.json")) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("{\"EwsEnabled\": true}".getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    private static int secondEntry(byte[] archive) {
        return new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004", 4);
    }

    private static String refusal(Path archive) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Exports.read(List.of(archive)))
                .getMessage());
    }

    private void assertUnreadable(String name, String content, String why) throws IOException {
        write(name, content);
        assertEquals(ExportFile.State.UNREADABLE, onlyFile().state(), onlyFile().note());
        assertTrue(onlyFile().note().contains(why), onlyFile().note());
        assertEquals(List.of(), read().objects("Get-CASMailbox"));
    }

    private ExportedValue only(String property) {
        return read().objects("Get-CASMailbox").get(0).value(property).orElseThrow();
    }

    private ExportFile onlyFile() {
        return read().files().get(0);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private Configuration read() {
        return Exports.read(List.of(folder));
    }
}
