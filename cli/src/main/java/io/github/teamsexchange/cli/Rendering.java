package io.github.teamsexchange.cli;

import io.github.teamsexchange.Report;
import io.github.teamsexchange.reports.TextStyle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A report in one form, on its way to one place.
 *
 * @param format the form
 * @param file where to; empty for standard output
 */
record Rendering(ReportFormat format, Optional<Path> file) {

    /** Refuses a place where no report can be put, before anybody waits for one. */
    void check() {
        file.ifPresent(named -> {
            Path absolute = named.toAbsolutePath();
            Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
            if (!Files.isDirectory(folder)) {
                throw new UsageException("Cannot write the report to " + named + ": there is no folder " + folder);
            }
            if (Files.isDirectory(absolute)) {
                throw new UsageException("Cannot write the report to " + named + ": it is a folder");
            }
        });
    }

    void write(Report report, TextStyle style, PrintWriter out) {
        if (file.isPresent()) {
            write(file.get(), format.render(report, TextStyle.PLAIN));
            return;
        }
        out.print(format.render(report, style));
        if (out.checkError()) {
            throw new UsageException("Cannot write the report to standard output");
        }
    }

    private static void write(Path file, String text) {
        try {
            // A link stays, and what it leads to is replaced; a pipe or a device is written to, not replaced.
            if (!Files.exists(file)) {
                replace(file.toAbsolutePath(), text);
            } else if (Files.isRegularFile(file)) {
                replace(file.toRealPath(), text);
            } else {
                Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
            }
        } catch (IOException e) {
            throw new UsageException(
                    "Cannot write the report to " + file + ": " + e.getClass().getSimpleName(), e);
        }
    }

    /** The whole report or none of it: a reader never meets half of one. */
    private static void replace(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(Optional.ofNullable(file.getParent()).orElse(file), ".diagnose", ".part");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
