package io.github.teamsexchange;

import io.github.teamsexchange.check.CheckKind;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one check said in one run, and what it rests on.
 *
 * @param check the check's id; for a provider that could not be loaded, its class name
 * @param title the healthy condition
 * @param articleStep such as {@code presence 1}; empty for a check that is no step of the article
 * @param kind what its failure says about the cause
 * @param finding what it said
 * @param evidence the ids of the exchanges that the facts it read came from, in the report's order
 * @param blockedBy for BLOCKED, the id of the check whose failure is the reason
 * @param elapsed how long the judging itself took
 */
public record Judgement(
        String check,
        String title,
        Optional<String> articleStep,
        CheckKind kind,
        Finding finding,
        List<String> evidence,
        Optional<String> blockedBy,
        Duration elapsed) {

    /** Copies the list and rejects missing parts. */
    public Judgement {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(articleStep, "articleStep");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(blockedBy, "blockedBy");
        Objects.requireNonNull(elapsed, "elapsed");
        evidence = List.copyOf(evidence);
    }

    /** The judgement in a word. */
    public Status status() {
        return finding.status();
    }

    /** The judgement in a sentence, without a full stop. */
    public String summary() {
        return finding.summary();
    }

    /** Details by their stable names. */
    public Map<String, Object> details() {
        return finding.details();
    }

    /** How to mend it, the best first. */
    public List<Remedy> remedies() {
        return finding.remedies();
    }
}
