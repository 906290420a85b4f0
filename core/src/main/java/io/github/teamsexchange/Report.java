package io.github.teamsexchange;

import io.github.teamsexchange.check.CheckKind;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Status;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to one question; immutable.
 *
 * @param question what was asked
 * @param startedAt when the run began
 * @param finishedAt when it ended
 * @param judgements in the article's order
 * @param evidence every exchange that some judgement rests on, and every export file that was not used
 * @param deselected ids of the checks that were left out on request
 * @param escalation what Microsoft's support wants; only if no problem was found, or it was asked for
 */
public record Report(
        Question question,
        Instant startedAt,
        Instant finishedAt,
        List<Judgement> judgements,
        List<Exchange> evidence,
        List<String> deselected,
        Optional<Escalation> escalation) {

    /** The version of the JSON form. */
    public static final int SCHEMA_VERSION = 1;

    /** Copies the lists and rejects missing parts. */
    public Report {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(finishedAt, "finishedAt");
        Objects.requireNonNull(escalation, "escalation");
        judgements = List.copyOf(judgements);
        evidence = List.copyOf(evidence);
        deselected = List.copyOf(deselected);
    }

    /** The outcome as a whole. */
    public Verdict verdict() {
        return verdictOf(judgements);
    }

    /** The first failure among the causes, else among the end-to-end checks, else among the symptoms. */
    public Optional<Judgement> rootCause() {
        for (CheckKind kind : CheckKind.values()) {
            Optional<Judgement> first = judgements.stream()
                    .filter(judgement -> judgement.kind() == kind && judgement.status() == Status.FAIL)
                    .findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** What one check said; empty if it was not asked. */
    public Optional<Judgement> judgement(String check) {
        return judgements.stream()
                .filter(judgement -> judgement.check().equals(check))
                .findFirst();
    }

    /** The report as one JSON document, after the schema {@code report.schema.json} beside this class. */
    public String toJson() {
        return new ReportWriter().write(this);
    }

    static Verdict verdictOf(List<Judgement> judgements) {
        List<Status> statuses = judgements.stream().map(Judgement::status).toList();
        if (statuses.contains(Status.FAIL)) {
            return Verdict.PROBLEM_FOUND;
        }
        boolean incomplete = statuses.contains(Status.INCONCLUSIVE)
                || statuses.contains(Status.BLOCKED)
                || statuses.contains(Status.ERROR);
        return incomplete ? Verdict.INCOMPLETE : Verdict.NO_PROBLEM_FOUND;
    }
}
