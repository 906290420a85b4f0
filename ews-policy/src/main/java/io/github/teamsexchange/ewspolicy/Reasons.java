package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts findings on parts of one thing together: the worst decides, and nothing that any of them said is lost. */
final class Reasons {

    private static final List<Status> SEVERITY = List.of(Status.PASS, Status.WARN, Status.INCONCLUSIVE, Status.FAIL);

    private Reasons() {}

    /** The summary joins the parts' summaries, the worst first; what is healthy is not mentioned beside what is not. */
    static Finding both(Finding one, Finding other) {
        boolean swap = severity(other) > severity(one);
        Finding worse = swap ? other : one;
        Finding milder = swap ? one : other;
        boolean mentioned = milder.status() != Status.PASS || worse.status() == Status.PASS;
        String summary = mentioned ? worse.summary() + "; " + milder.summary() : worse.summary();
        Map<String, Object> details = new LinkedHashMap<>(one.details());
        details.putAll(other.details());
        List<Remedy> remedies = new ArrayList<>(worse.remedies());
        remedies.addAll(milder.remedies());
        return new Finding(
                worse.status(), summary, details, remedies.stream().distinct().toList());
    }

    private static int severity(Finding finding) {
        return SEVERITY.indexOf(finding.status());
    }
}
