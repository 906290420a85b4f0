package io.github.teamsexchange.connectors.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.Document;
import io.github.teamsexchange.port.Documents;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilesTest {

    private static final String SETTING = "network.allow-list";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void isReadInItsOwnEncoding(String charset) throws IOException {
        Path file = folder.resolve("list.txt");
        Files.writeString(file, "\uFEFF52.112.0.0/14 # Zürich", Charset.forName(charset));
        assertEquals(Optional.of(new Document.Text(file.toString(), "52.112.0.0/14 # Zürich")), find(file));
    }

    @Test
    void whatIsNoTextIsNotUsed() throws IOException {
        Path file = Files.write(folder.resolve("list.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});
        assertTrue(why(file).contains("UTF-8"), why(file));
    }

    @Test
    void whatIsTooLargeIsNotUsed() throws IOException {
        Path file = Files.write(folder.resolve("list.txt"), new byte[DocumentFiles.MAX_BYTES + 1]);
        assertTrue(why(file).contains("16 MB"), why(file));
    }

    @Test
    void whatIsNotThereIsToldAtOnce() {
        for (Path wrong : new Path[] {folder.resolve("missing.txt"), folder}) {
            Map<String, Path> files = Map.of(SETTING, wrong);
            IllegalArgumentException told = assertThrows(IllegalArgumentException.class, () -> DocumentFiles.of(files));
            assertEquals("Setting 'network.allow-list': there is no file " + wrong, told.getMessage());
        }
    }

    @Test
    void aSettingThatNamesNoneHasNone() throws IOException {
        Documents files =
                DocumentFiles.of(Map.of(SETTING, Files.writeString(folder.resolve("l"), "", StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), files.find("endpoints.url"));
    }

    private static Optional<Document> find(Path file) {
        return DocumentFiles.of(Map.of(SETTING, file)).find(SETTING);
    }

    private static String why(Path file) {
        return ((Document.Unreadable) find(file).orElseThrow()).why();
    }
}
