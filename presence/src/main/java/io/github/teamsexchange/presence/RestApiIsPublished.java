package io.github.teamsexchange.presence;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.presence.facts.RestAttempt;
import io.github.teamsexchange.presence.facts.RestAttempt.Answered;
import io.github.teamsexchange.presence.facts.RestAttempt.Unreached;
import java.util.Optional;

/**
 * The Exchange REST address answers a stranger on the internet with 401, and it is Exchange who answers (article,
 * presence step 1; protocols §7). The presence service has no way around it: it does not fall back to EWS.
 */
@CheckSpec(
        id = "presence.rest-api",
        title = "The Exchange REST API is published",
        steps = ArticleStep.PRESENCE_1,
        needs = RestAttempt.class,
        wants = MailboxLocation.class,
        judges = RestAttempt.class)
public final class RestApiIsPublished implements Check {

    /** Made by the service loader. */
    public RestApiIsPublished() {}

    @Override
    public Optional<String> notApplicable(Question question, Evidence evidence) {
        return evidence.find(MailboxLocation.class)
                .filter(location -> location instanceof MailboxLocation.ExchangeOnline)
                .map(location -> question.mailbox().address()
                        + " is hosted in Exchange Online, whose REST API is always published");
    }

    @Override
    public Finding examine(Question question, Evidence evidence) {
        RestAttempt attempt = evidence.get(RestAttempt.class);
        Finding finding = attempt instanceof Answered answer
                ? judge(answer, question.vantage()).detail("httpStatus", answer.status())
                : unreached((Unreached) attempt, question.vantage());
        return finding.detail("url", attempt.address().toString());
    }

    private static Finding unreached(Unreached attempt, Vantage vantage) {
        Status status = vantage.weigh(attempt.failure());
        return Finding.of(
                        status,
                        RestRemedies.isAnswer(attempt.failure())
                                ? "%s gives no answer that can be used: %s"
                                : "%s cannot be reached: %s",
                        attempt.address(),
                        attempt.failure().detail())
                .detail("obstacle", attempt.failure().kind().name())
                .remedies(RestRemedies.unreached(status, attempt, vantage));
    }

    private static Finding judge(Answered answer, Vantage vantage) {
        if (answer.status() == 401) {
            return answer.server().isExchange()
                    ? Finding.pass("%s is published: Exchange answers 401 to a stranger", answer.address())
                    : Finding.warn(
                                    "%s answers 401, but nothing shows that it is Exchange who answers: a device in front may ask"
                                            + " for a sign-in of its own",
                                    answer.address())
                            .remedies(RestRemedies.preAuthentication(answer.address()));
        }
        return Finding.of(vantage.weighAnswer(), "%s is not published: it answers %s", answer.address(), what(answer))
                .remedies(RestRemedies.notPublished(answer, vantage));
    }

    /** Completes the sentence "It answers ...". */
    private static String what(Answered answer) {
        return switch (answer.status()) {
            case 200 ->
                answer.server().html()
                        ? "200 with a web page, so something else than Exchange stands there"
                        : "200 without asking who we are, so something else than Exchange stands there";
            case 301, 302, 303, 307, 308 ->
                answer.status()
                        + answer.redirect()
                                .map(target -> " with a redirect to " + target)
                                .orElse("") + ", as a device does that asks for a sign-in of its own";
            case 403 -> "403, as a device does that filters by path, agent or address";
            case 404 -> "404, so the path is not passed on, or Exchange is older than 2016 CU3";
            default -> answer.status() + " instead of 401";
        };
    }
}
