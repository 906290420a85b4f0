package io.github.teamsexchange.cli;

import io.github.teamsexchange.Report;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Tells of the export files that were offered but cannot be used, so that nobody takes silence for evidence. */
final class UnusedFiles {

    private static final int SHOWN = 5;
    private static final Pattern BROKEN = Pattern.compile("cannot be read in full.*|its content is not.*");

    private UnusedFiles() {}

    static void tell(Report report, PrintWriter err) {
        List<String> broken = report.evidence().stream()
                .filter(exchange -> BROKEN.matcher(exchange.summary()).matches())
                .map(exchange -> exchange.source() + ": " + exchange.summary())
                .toList();
        long unknown = report.evidence().stream()
                .filter(exchange -> exchange.summary().startsWith("not recognised"))
                .count();
        broken.stream().limit(SHOWN).forEach(line -> err.println("diagnose: " + line.replaceAll("\\p{Cntrl}", "?")));
        if (broken.size() > SHOWN) {
            err.println("diagnose: and " + (broken.size() - SHOWN) + " more files like that; the report lists them");
        }
        if (unknown > 0) {
            err.println("diagnose: " + (unknown == 1 ? "one file is" : unknown + " files are")
                    + " not recognised and not used; the report lists them under evidence");
        }
    }
}
