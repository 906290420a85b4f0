package io.github.teamsexchange.cli;

import io.github.teamsexchange.reports.TextStyle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say what is printed, and where. */
final class OutputOptions {

    private static final String STANDARD_OUTPUT = "-";

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Pair> pairs = new ArrayList<>();

    @Option(names = "--no-color", description = "Print no colours.")
    private boolean noColour;

    @Option(names = "--quiet", description = "Print nothing but the report.")
    private boolean quiet;

    /** A format and where it goes. */
    static final class Pair {
        @Option(names = "--format", paramLabel = "text|json", description = "What to print; repeatable with --output.")
        private @Nullable String format;

        @Option(names = "--output", paramLabel = "FILE", description = "Where to print it; - is standard output.")
        private @Nullable String output;
    }

    List<Rendering> renderings() {
        List<Rendering> renderings = pairs.isEmpty()
                ? List.of(new Rendering(ReportFormat.TEXT, Optional.empty()))
                : pairs.stream().map(OutputOptions::rendering).toList();
        Set<Optional<Path>> targets = new HashSet<>();
        for (Rendering rendering : renderings) {
            if (!targets.add(rendering.file())) {
                throw new UsageException("Two reports would go to "
                        + rendering.file().map(Path::toString).orElse("standard output")
                        + "; give each --format its --output");
            }
        }
        return renderings;
    }

    private static Rendering rendering(Pair pair) {
        return new Rendering(
                ReportFormat.of(Optional.ofNullable(pair.format).orElse("text")),
                Optional.ofNullable(pair.output)
                        .filter(output -> !output.equals(STANDARD_OUTPUT))
                        .map(Path::of));
    }

    boolean quiet() {
        return quiet;
    }

    TextStyle style(Terminal terminal) {
        return terminal.stdout() ? new TextStyle(terminal.colour() && !noColour, terminal.width()) : TextStyle.PLAIN;
    }
}
