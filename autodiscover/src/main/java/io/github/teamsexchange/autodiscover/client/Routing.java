package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.RedirectRule;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Ending;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Loop;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.RefusedRedirect;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.TooManyHops;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Unreached;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.port.Http;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks Exchange Online's Autodiscover V2 where the mailbox's EWS is, and follows redirects one by one: an unknown user
 * is sent back to Exchange Online for ever.
 *
 * @param http the way out
 * @param cloud where Exchange Online is
 */
record Routing(Http http, MicrosoftCloud cloud) {

    /** The limit that Exchange's own clients keep (protocols §1.2). */
    private static final int MAX_HOPS = 10;

    RoutingAttempt follow(Mailbox mailbox) throws InterruptedException {
        List<URI> hops = new ArrayList<>();
        Set<URI> asked = new HashSet<>();
        URI next = AutodiscoverV2.address(cloud.exchangeOnline(), mailbox.address());
        while (hops.size() < MAX_HOPS) {
            if (!asked.add(AutodiscoverV2.withoutCount(next))) {
                return new RoutingAttempt(hops, new Loop(next));
            }
            hops.add(next);
            Step step = ask(next);
            if (step instanceof Step.Ended ended) {
                return new RoutingAttempt(hops, ended.ending());
            }
            next = ((Step.Onwards) step).target();
        }
        return new RoutingAttempt(hops, new TooManyHops(MAX_HOPS));
    }

    private Step ask(URI address) throws InterruptedException {
        HttpOutcome outcome = http.send(HttpCall.get(address).agent("Teams").header("Accept", "application/json"));
        if (outcome instanceof HttpOutcome.Failed failed) {
            return new Step.Ended(new Unreached(failed.failure()));
        }
        HttpOutcome.Answered answer = (HttpOutcome.Answered) outcome;
        return switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> redirect(address, answer);
            case 200 -> new Step.Ended(AutodiscoverV2.read(answer));
            default ->
                new Step.Ended(new RoutingAttempt.Rejected(
                        answer.status(), AutodiscoverV2.errorCode(answer), AnsweringServer.of(answer)));
        };
    }

    private Step redirect(URI from, HttpOutcome.Answered answer) {
        String location = answer.header("location").orElse("");
        URI target;
        try {
            target = from.resolve(location);
        } catch (IllegalArgumentException e) {
            return refused(location, RedirectRule.MALFORMED);
        }
        Optional<RedirectRule> broken = location.isEmpty()
                ? Optional.of(RedirectRule.MALFORMED)
                : RedirectPolicy.anywhere(cloud).refusal(target);
        if (broken.isPresent()) {
            return refused(location, broken.get());
        }
        if (!AutodiscoverV2.isAutodiscover(target)) {
            return new Step.Ended(new RoutingAttempt.NotAutodiscover(
                    "a redirect to " + WireText.shownTarget(target.toString()) + ", which is not Autodiscover",
                    AnsweringServer.of(answer)));
        }
        return new Step.Onwards(target);
    }

    private static Step refused(String location, RedirectRule broken) {
        return new Step.Ended(new RefusedRedirect(WireText.shownTarget(location), broken.reason()));
    }

    private sealed interface Step {
        record Onwards(URI target) implements Step {}

        record Ended(Ending ending) implements Step {}
    }
}
