package io.github.teamsexchange.connectors.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files in a zip archive, read in one pass and bounded as a whole: an archive may promise less than it holds. */
final class ZipFiles {

    private static final long MAX_TOTAL = 256L << 20;

    private ZipFiles() {}

    static List<OfferedFile> gather(Path archive) {
        List<OfferedFile> files = new ArrayList<>();
        long total = 0;
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = zip.readNBytes(FileGatherer.MAX_BYTES + 1);
                total += bytes.length;
                if (total > MAX_TOTAL || files.size() >= FileGatherer.MAX_FILES) {
                    throw new IllegalArgumentException("The archive " + archive + " holds more than can be evidence");
                }
                files.add(offered(archive, entry.getName(), bytes));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The archive " + archive + " cannot be read in full", e);
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("The archive " + archive + " is empty, or not a zip archive");
        }
        return files;
    }

    private static OfferedFile offered(Path archive, String entry, byte[] bytes) {
        List<String> path = new ArrayList<>(List.of(String.valueOf(archive.getFileName())));
        path.addAll(List.of(entry.replace('\\', '/').split("/")));
        String name = archive + "!/" + entry.replaceAll("\\p{Cntrl}", "?");
        if (entry.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return new OfferedFile(name, path, () -> {
                throw UnreadableExport.unlike("an archive within an archive is not opened");
            });
        }
        return new OfferedFile(name, path, () -> {
            if (bytes.length > FileGatherer.MAX_BYTES) {
                throw UnreadableExport.broken("it is larger than " + (FileGatherer.MAX_BYTES >> 20) + " MB");
            }
            return bytes;
        });
    }
}
