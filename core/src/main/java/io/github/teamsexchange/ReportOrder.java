package io.github.teamsexchange;

import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.IssueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The article's order: prerequisites, common steps, the issue's own steps, each extra after the check it names, the
 * rest.
 */
final class ReportOrder {

    private final IssueType issue;
    private final List<LoadedCheck> all;

    ReportOrder(IssueType issue, Checks checks) {
        this.issue = issue;
        // Those left out count too: an extra stands where it always stands.
        this.all = Stream.concat(checks.selected().stream(), checks.deselected().stream())
                .toList();
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>(all.stream()
                .filter(check -> step(check) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(this::step).thenComparing(LoadedCheck::id))
                .map(LoadedCheck::id)
                .toList());
        List<LoadedCheck> rest = new ArrayList<>(all.stream()
                .filter(check -> step(check) == Integer.MAX_VALUE)
                .sorted(Comparator.comparing((LoadedCheck check) -> !check.builtIn())
                        .thenComparing(LoadedCheck::id))
                .toList());
        while (rest.removeIf(check -> placeAfter(ids, check))) {
            // An extra may follow another extra, so placing one may make room for the next.
        }
        rest.forEach(check -> ids.add(check.id()));
        return ids;
    }

    private static boolean placeAfter(List<String> ids, LoadedCheck check) {
        int at = ids.indexOf(check.after());
        if (at >= 0) {
            ids.add(at + 1, check.id());
        }
        return at >= 0;
    }

    private int step(LoadedCheck check) {
        return check.info().steps().stream()
                .filter(step -> step.issues().contains(issue))
                .mapToInt(ArticleStep::ordinal)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
