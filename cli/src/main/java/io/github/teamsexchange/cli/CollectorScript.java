package io.github.teamsexchange.cli;

import io.github.teamsexchange.check.IssueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The PowerShell script that exports what checks read. It lies beside this class as it is for all issues; what only one
 * issue needs stands in a region of that issue's name.
 */
final class CollectorScript {

    private static final String REGION = "#region ";
    private static final String END = "#endregion";

    private CollectorScript() {}

    /** The script for one issue, or for all. */
    static String of(Optional<IssueType> issue) {
        List<String> lines = new ArrayList<>();
        boolean wanted = true;
        for (String line : whole().lines().toList()) {
            String bare = line.strip();
            if (bare.startsWith(REGION)) {
                IssueType region = issueNamed(bare.substring(REGION.length()));
                wanted = issue.isEmpty() || issue.get() == region;
            } else if (bare.equals(END)) {
                wanted = true;
            } else if (wanted) {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** An issue as the command line spells it. */
    static IssueType issueNamed(String word) {
        return Arrays.stream(IssueType.values())
                .filter(issue ->
                        issue.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "There is no issue '" + word + "'; there are presence, calendar-app and delegation"));
    }

    private static String whole() {
        try (InputStream script =
                Objects.requireNonNull(CollectorScript.class.getResourceAsStream("collector.ps1"), "collector.ps1")) {
            return new String(script.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
