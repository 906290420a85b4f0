package io.github.teamsexchange.cli;

import io.github.teamsexchange.Report;
import io.github.teamsexchange.reports.TextReport;
import io.github.teamsexchange.reports.TextStyle;
import java.util.Locale;

/** The forms a report can take. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    static ReportFormat of(String name) {
        for (ReportFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        throw new UsageException("There is no format '" + name + "'; there are text and json");
    }

    String render(Report report, TextStyle style) {
        return switch (this) {
            case TEXT -> TextReport.render(report, style);
            case JSON -> report.toJson() + "\n";
        };
    }
}
