package io.github.teamsexchange.reports;

import io.github.teamsexchange.Judgement;
import io.github.teamsexchange.Report;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.check.Status;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call things. */
final class TextWords {

    private static final int LONG = 40;

    private TextWords() {}

    static String issue(IssueType issue) {
        return switch (issue) {
            case DELEGATION -> "Scheduling Teams meetings on behalf";
            case CALENDAR_APP -> "The Teams Calendar app";
            case PRESENCE -> "Presence from the calendar";
        };
    }

    static String verdict(Report report) {
        long open = count(report, Status.INCONCLUSIVE, Status.BLOCKED, Status.ERROR);
        long warnings = count(report, Status.WARN);
        String unjudged = open == 1 ? "1 check could not be judged" : open + " checks could not be judged";
        return switch (report.verdict()) {
            case PROBLEM_FOUND -> "PROBLEM FOUND" + (open == 0 ? "" : "; " + unjudged);
            case INCOMPLETE -> "INCOMPLETE: nothing wrong was seen, but " + unjudged;
            case NO_PROBLEM_FOUND ->
                "NO PROBLEM FOUND"
                        + (warnings == 0 ? "" : ", but " + warnings + (warnings == 1 ? " warning" : " warnings"));
        };
    }

    private static long count(Report report, Status... statuses) {
        return report.judgements().stream()
                .filter(judgement -> List.of(statuses).contains(judgement.status()))
                .count();
    }

    /** Several sentences or addresses are a list for the eye, too. */
    static boolean isLong(Collection<?> items) {
        return items.size() > 1 && items.stream().map(TextWords::value).anyMatch(item -> item.length() > LONG);
    }

    static String step(Judgement judgement) {
        return judgement.articleStep().map(step -> "article, " + step).orElse("");
    }

    static String shell(Shell shell) {
        return switch (shell) {
            case EXCHANGE_MANAGEMENT_SHELL -> "the Exchange Management Shell";
            case EXCHANGE_ONLINE_POWERSHELL -> "Exchange Online PowerShell";
            case TEAMS_POWERSHELL -> "Teams PowerShell";
            case POWERSHELL -> "PowerShell";
        };
    }

    static String value(Object value) {
        if (value instanceof Collection<?> items) {
            return items.isEmpty()
                    ? "none"
                    : items.stream().map(TextWords::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "none"
                    : map.entrySet().stream()
                            .map(entry -> entry.getKey() + " by " + value(entry.getValue()))
                            .collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
