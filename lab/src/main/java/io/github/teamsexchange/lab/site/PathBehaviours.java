package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.Behaviour;
import io.github.teamsexchange.lab.deployment.PathRule;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes path rules happen; remembers how often those for the first requests only have been used. */
final class PathBehaviours {

    private final Map<String, AtomicInteger> uses = new ConcurrentHashMap<>();

    Reply apply(PathRule rule, Request request, Site site) {
        Reply reply = rule.behaviour()
                .map(behaviour -> behave(behaviour, rule, request, site))
                .orElseGet(() -> site.answer(request));
        return rule.delay().isZero() ? reply : new Reply.Late(rule.delay(), reply);
    }

    private Reply behave(Behaviour behaviour, PathRule rule, Request request, Site site) {
        if (behaviour instanceof Behaviour.Answer answer) {
            return new Reply.Answer(answer.status(), Headers.of(answer.headers()), answer.body());
        } else if (behaviour instanceof Behaviour.Redirect redirect) {
            return Reply.Answer.moved(
                    redirect.status(), redirect.location(request.line().target()));
        } else if (behaviour instanceof Behaviour.Unavailable unavailable) {
            return isUsedUp(rule, unavailable, request) ? site.answer(request) : unavailable(unavailable);
        }
        return broken((Behaviour.Fault) behaviour, site.answer(request));
    }

    private boolean isUsedUp(PathRule rule, Behaviour.Unavailable unavailable, Request request) {
        AtomicInteger count = uses.computeIfAbsent(request.host() + rule.prefix(), key -> new AtomicInteger());
        return count.getAndUpdate(n -> Math.min(n + 1, unavailable.times())) >= unavailable.times();
    }

    private static Reply unavailable(Behaviour.Unavailable unavailable) {
        Headers headers = Headers.of("Retry-After", Integer.toString(unavailable.retryAfterSeconds()));
        return Reply.Answer.empty(503, headers);
    }

    private static Reply broken(Behaviour.Fault fault, Reply whole) {
        return switch (fault) {
            case HANG -> Reply.Broken.SILENCE;
            case RESET -> Reply.Broken.RESET;
            case GARBAGE -> Reply.Broken.GARBAGE;
            case OVERSIZED_BODY -> Reply.Broken.FLOOD;
            case CUT_BODY -> Reply.changed(whole, Reply.Cut::new);
        };
    }
}
