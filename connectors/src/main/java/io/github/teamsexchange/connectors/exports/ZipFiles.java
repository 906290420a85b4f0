package io.github.teamsexchange.connectors.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files in a zip archive, bounded as a whole: an archive may promise less than it holds. What is in it is read off
 * the directory at its end, so that an archive that was cut short is not taken for a smaller one.
 */
final class ZipFiles {

    private static final long MAX_TOTAL = 256L << 20;

    private final Path shown;
    private final List<OfferedFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long total;

    private ZipFiles(Path shown) {
        this.shown = shown;
    }

    /**
     * Reads everything in an archive.
     *
     * @param shown its path as the user would recognise it
     * @throws IllegalArgumentException if it cannot be read in full, or holds nothing or too much
     */
    static List<OfferedFile> gather(Path archive, Path shown) {
        ZipFiles all = new ZipFiles(shown);
        try (ZipFile zip = open(archive)) {
            all.addAll(zip);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The archive " + shown
                            + " cannot be read in full: it is cut short, damaged, encrypted or no zip archive",
                    e);
        }
        if (all.files.isEmpty()) {
            throw new IllegalArgumentException("The archive " + shown + " is empty");
        }
        return all.files;
    }

    /** Windows writes names in its old code page and does not say so; of its many this is the one the format names. */
    private static ZipFile open(Path archive) throws IOException {
        try {
            return open(archive, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return open(archive, Charset.forName("IBM437"));
        }
    }

    private static ZipFile open(Path archive, Charset names) throws IOException {
        if (Files.size(archive) > MAX_TOTAL) {
            throw new IOException("larger than what it may hold");
        }
        return new ZipFile(archive.toFile(), names);
    }

    private void addAll(ZipFile zip) throws IOException {
        for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                add(entry, read(zip, entry));
            }
        }
    }

    private byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(FileGatherer.MAX_BYTES + 1);
            boolean whole = bytes.length <= FileGatherer.MAX_BYTES;
            if (whole && (bytes.length != entry.getSize() || checksum(bytes) != entry.getCrc())) {
                throw new ZipException("an entry is not what the directory says");
            }
            return bytes;
        }
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    private void add(ZipEntry entry, byte[] bytes) {
        total += bytes.length;
        if (total > MAX_TOTAL || files.size() >= FileGatherer.MAX_FILES) {
            throw new IllegalArgumentException("The archive " + shown + " holds more than can be evidence");
        }
        String name = entry.getName().replaceAll("\\p{Cntrl}", "?");
        if (!names.add(name)) {
            throw new IllegalArgumentException("The archive " + shown + " holds two files of the name " + name);
        }
        List<String> path = new ArrayList<>(FileGatherer.elements(shown));
        path.addAll(List.of(entry.getName().replace('\\', '/').split("/")));
        files.add(new OfferedFile(shown + "!/" + name, path, content(name, bytes)));
    }

    private static OfferedFile.Content content(String name, byte[] bytes) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return () -> {
                throw UnreadableExport.unlike("an archive within an archive is not opened");
            };
        }
        return () -> FileGatherer.bounded(bytes);
    }
}
