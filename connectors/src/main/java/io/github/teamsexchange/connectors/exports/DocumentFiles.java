package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.Document;
import io.github.teamsexchange.port.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Files that settings name and that are no exports, but are bounded and decoded as exports are. */
public final class DocumentFiles implements Documents {

    static final int MAX_BYTES = 16 << 20;

    private final Map<String, Path> files;

    private DocumentFiles(Map<String, Path> files) {
        this.files = Map.copyOf(files);
    }

    /**
     * Sees to it that they are there; each is read when somebody asks for it.
     *
     * @param files by the key of the setting that names them
     * @throws IllegalArgumentException if one of them is not there; one line that names it
     */
    public static Documents of(Map<String, Path> files) {
        files.forEach((setting, file) -> {
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("Setting '" + setting + "': there is no file " + file);
            }
        });
        return new DocumentFiles(files);
    }

    @Override
    public Optional<Document> find(String setting) {
        return Optional.ofNullable(files.get(setting)).map(DocumentFiles::read);
    }

    private static Document read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? new Document.Unreadable(file.toString(), "it is larger than " + (MAX_BYTES >> 20) + " MB")
                    : new Document.Text(file.toString(), TextDecoder.decode(bytes));
        } catch (IOException e) {
            return new Document.Unreadable(file.toString(), "it cannot be opened");
        } catch (UnreadableExport e) {
            return new Document.Unreadable(file.toString(), e.why());
        }
    }
}
