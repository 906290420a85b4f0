package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.port.Challenge;
import io.github.teamsexchange.port.HttpOutcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an HTTP answer means before anybody reads its body. */
final class HttpReading {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private HttpReading() {}

    static boolean isRedirect(HttpOutcome.Answered answer) {
        return REDIRECTS.contains(answer.status());
    }

    /** The outcome, unless it is a success whose body has yet to be read, or a redirect. */
    static Optional<Outcome> ending(HttpOutcome outcome) {
        if (outcome instanceof HttpOutcome.Failed failed) {
            return Optional.of(new Outcome.Unreached(failed.failure()));
        }
        HttpOutcome.Answered answer = (HttpOutcome.Answered) outcome;
        if (answer.status() == 401) {
            return Optional.of(unauthorized(answer));
        }
        return answer.status() == 200 || isRedirect(answer) ? Optional.empty() : Optional.of(status(answer));
    }

    static Outcome status(HttpOutcome.Answered answer) {
        return new Outcome.Status(answer.status(), AnsweringServer.of(answer));
    }

    private static Outcome unauthorized(HttpOutcome.Answered answer) {
        AnsweringServer server = AnsweringServer.of(answer);
        List<String> schemes =
                answer.challenges().stream().map(Challenge::scheme).distinct().toList();
        return answer.authorizedBy()
                .<Outcome>map(scheme -> new Outcome.AuthenticationFailed(scheme, server))
                .orElseGet(() -> new Outcome.AuthenticationRequired(schemes, server));
    }
}
