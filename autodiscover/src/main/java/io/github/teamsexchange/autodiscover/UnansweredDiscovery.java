package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.Candidate;
import io.github.teamsexchange.autodiscover.facts.DiscoveryAttempt;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.RedirectRule;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import java.util.Comparator;
import java.util.List;

/** Judges a discovery in which no server has given settings or said that it does not know the address. */
final class UnansweredDiscovery {

    /** The less a place proves, the less all of them prove together. */
    private static final List<Status> FROM_LEAST = List.of(Status.INCONCLUSIVE, Status.WARN, Status.FAIL);

    private UnansweredDiscovery() {}

    static Finding judge(Question question, DiscoveryAttempt attempt, Candidate best, Outcome outcome) {
        Status status = outcome == best.outcome()
                ? attempt.candidates().stream()
                        .map(candidate -> weigh(candidate.outcome(), question.vantage()))
                        .min(Comparator.comparingInt(FROM_LEAST::indexOf))
                        .orElse(Status.INCONCLUSIVE)
                : weigh(outcome, question.vantage());
        return Finding.of(
                        status,
                        "Autodiscover does not answer for %s; %s came furthest: %s",
                        question.mailbox().address(),
                        best.method().words(),
                        outcome.text())
                .remedies(ServiceRemedies.unanswered(status, attempt, best, outcome));
    }

    /** What one place proves about the service. */
    private static Status weigh(Outcome outcome, Vantage vantage) {
        if (outcome instanceof Outcome.AuthenticationRequired || outcome instanceof Outcome.AuthenticationFailed) {
            return Status.INCONCLUSIVE;
        }
        if (outcome instanceof Outcome.Unreached unreached) {
            return vantage.weigh(unreached.failure());
        }
        if (outcome instanceof Outcome.Status answer && isPassing(answer.status())) {
            return Status.INCONCLUSIVE;
        }
        return outcome instanceof Outcome.RedirectRefused refused && refused.why() == RedirectRule.FOREIGN
                ? Status.INCONCLUSIVE
                : vantage.weighAnswer();
    }

    private static boolean isPassing(int status) {
        return status == 408 || status == 429 || status == 503 || status == 504;
    }
}
