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
import java.util.Optional;

/**
 * A report in one form, on its way to one place.
 *
 * @param format the form
 * @param file where to; empty for standard output
 */
record Rendering(ReportFormat format, Optional<Path> file) {

    void write(Report report, TextStyle style, PrintWriter out) {
        if (file.isPresent()) {
            replace(file.get(), format.render(report, TextStyle.PLAIN));
        } else {
            out.print(format.render(report, style));
            out.flush();
        }
    }

    /** The whole report or none of it: a reader never meets half of one. */
    private static void replace(Path file, String text) {
        Path absolute = file.toAbsolutePath();
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        if (!Files.isDirectory(folder)) {
            throw new UsageException("Cannot write the report to " + file + ": there is no folder " + folder);
        }
        if (Files.isDirectory(absolute)) {
            throw new UsageException("Cannot write the report to " + file + ": it is a folder");
        }
        try {
            Path draft = Files.createTempFile(folder, ".diagnose", ".part");
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8);
                move(draft, absolute);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UsageException(
                    "Cannot write the report to " + file + ": " + e.getClass().getSimpleName(), e);
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
