package io.github.teamsexchange.connectors.exports;

import java.io.IOException;
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
            files.addAll(Files.isDirectory(path) ? folder(path) : file(path, path.toString(), pathElements(path)));
            if (files.size() > MAX_FILES) {
                throw new IllegalArgumentException("More than " + MAX_FILES + " files in " + path + " and before it");
            }
        }
        return files;
    }

    private static List<OfferedFile> folder(Path folder) {
        List<OfferedFile> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            List<Path> found = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .limit(MAX_FILES + 1L)
                    .sorted()
                    .toList();
            for (Path path : found) {
                files.addAll(file(path, path.toString(), pathElements(path)));
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new IllegalArgumentException("The folder " + folder + " cannot be read", e);
        }
        return files;
    }

    private static List<OfferedFile> file(Path path, String name, List<String> elements) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip")
                ? ZipFiles.gather(path)
                : List.of(new OfferedFile(name, elements, () -> read(path)));
    }

    private static byte[] read(Path path) throws UnreadableExport {
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw UnreadableExport.broken("it is larger than " + (MAX_BYTES >> 20) + " MB");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw UnreadableExport.broken("it cannot be opened");
        }
    }

    private static List<String> pathElements(Path path) {
        return StreamSupport.stream(path.normalize().spliterator(), false)
                .map(Path::toString)
                .toList();
    }
}
