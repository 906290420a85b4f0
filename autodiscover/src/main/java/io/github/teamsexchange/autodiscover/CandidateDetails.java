package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.Candidate;
import io.github.teamsexchange.autodiscover.facts.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tree of attempts as a finding's details hold it. */
final class CandidateDetails {

    private CandidateDetails() {}

    static List<Map<String, Object>> of(List<Candidate> candidates) {
        return candidates.stream().map(CandidateDetails::of).toList();
    }

    private static Map<String, Object> of(Candidate candidate) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("method", candidate.method().name());
        details.put("url", candidate.url());
        details.put("outcome", candidate.outcome().word());
        details.put("text", candidate.outcome().text());
        details.put("elapsedMillis", candidate.elapsed().toMillis());
        details.put(
                "steps", candidate.steps().stream().map(CandidateDetails::of).toList());
        if (!candidate.restarted().isEmpty()) {
            details.put("candidates", of(candidate.restarted()));
        }
        return details;
    }

    private static Map<String, Object> of(Step step) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("action", step.action());
        details.put("outcome", step.outcome().word());
        details.put("text", step.outcome().text());
        details.put("elapsedMillis", step.elapsed().toMillis());
        return details;
    }
}
