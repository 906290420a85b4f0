package io.github.teamsexchange.connectors.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the files in what was offered: bounded in number, depth and size, never led astray by links. */
final class FileGatherer {

    static final int MAX_FILES = 10_000;
    static final int MAX_BYTES = 64 << 20;
    private static final int MAX_DEPTH = 16;

    private FileGatherer() {}

    static List<OfferedFile> gather(List<Path> paths) {
        List<OfferedFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new IllegalArgumentException("There is no file or folder " + path + " to read evidence from");
            }
            files.addAll(Files.isDirectory(path) ? folder(path) : file(path, path));
            if (files.size() > MAX_FILES) {
                throw new IllegalArgumentException("More than " + MAX_FILES + " files in " + path + " and before it");
            }
        }
        return files;
    }

    private static List<OfferedFile> folder(Path folder) {
        List<OfferedFile> files = new ArrayList<>();
        try {
            // A folder that is offered itself may be a link; one that lies in it may not.
            Path real = folder.toRealPath();
            for (Path found : found(real)) {
                files.addAll(inFolder(found, folder.resolve(real.relativize(found))));
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new IllegalArgumentException("The folder " + folder + " cannot be read", e);
        }
        return files;
    }

    /** All but the folders that were gone into. */
    private static List<Path> found(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                            || path.getNameCount() - folder.getNameCount() == MAX_DEPTH)
                    .limit(MAX_FILES + 1L)
                    .sorted()
                    .toList();
        }
    }

    private static List<OfferedFile> inFolder(Path path, Path shown) {
        if (Files.isSymbolicLink(path)) {
            return List.of(refused(shown, UnreadableExport.unlike("it is a link, and links are not followed")));
        }
        if (Files.isDirectory(path)) {
            return List.of(refused(
                    shown,
                    UnreadableExport.broken("what lies deeper than " + MAX_DEPTH + " folders is not looked at")));
        }
        if (!Files.isRegularFile(path)) {
            return List.of(refused(shown, UnreadableExport.unlike("it is a pipe or a device")));
        }
        try {
            return file(path, shown);
        } catch (IllegalArgumentException e) {
            return List.of(refused(shown, UnreadableExport.broken(String.valueOf(e.getMessage()))));
        }
    }

    private static OfferedFile refused(Path shown, UnreadableExport why) {
        return new OfferedFile(shown.toString(), elements(shown), () -> {
            throw why;
        });
    }

    private static List<OfferedFile> file(Path path, Path shown) {
        return shown.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                ? ZipFiles.gather(path, shown)
                : List.of(new OfferedFile(shown.toString(), elements(shown), () -> read(path)));
    }

    private static byte[] read(Path path) throws UnreadableExport {
        try (InputStream in = Files.newInputStream(path)) {
            return bounded(in.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw UnreadableExport.broken("it cannot be opened");
        }
    }

    /** What was read, unless that is more than a file may hold. */
    static byte[] bounded(byte[] bytes) throws UnreadableExport {
        if (bytes.length > MAX_BYTES) {
            throw UnreadableExport.broken("it is larger than " + (MAX_BYTES >> 20) + " MB");
        }
        return bytes;
    }

    static List<String> elements(Path path) {
        return StreamSupport.stream(path.normalize().spliterator(), false)
                .map(Path::toString)
                .toList();
    }
}
