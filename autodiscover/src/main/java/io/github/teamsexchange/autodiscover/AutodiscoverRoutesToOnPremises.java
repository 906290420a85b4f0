package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.ExchangeOnlineHosts;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Address;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Ending;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Loop;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.NoAddress;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.NotAutodiscover;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.RefusedRedirect;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Rejected;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.TooManyHops;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Unreached;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.port.Failure;
import java.net.URI;

/**
 * For a mailbox on premises, Exchange Online's Autodiscover V2 leads to the external EWS address of Exchange Server
 * (article, common step 2; protocols §1.5).
 */
@CheckSpec(
        id = "autodiscover.routing",
        title = "Exchange Online routes Autodiscover requests to Exchange Server",
        steps = ArticleStep.COMMON_2,
        needs = RoutingAttempt.class,
        wants = PublishedEws.class,
        judges = RoutingAttempt.class)
public final class AutodiscoverRoutesToOnPremises implements Check {

    /** Made by the service loader. */
    public AutodiscoverRoutesToOnPremises() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        RoutingAttempt attempt = evidence.get(RoutingAttempt.class);
        Ending ending = attempt.ending();
        Finding finding = ending instanceof Address address
                ? judge(question, evidence, address.url())
                : judgeFailure(question, attempt);
        if (ending instanceof Address address) {
            finding = finding.detail("ewsUrl", address.url().toString());
        }
        return finding.detail("hops", attempt.hops().stream().map(URI::toString).toList());
    }

    private static Finding judge(Question question, Evidence evidence, URI url) {
        if (ExchangeOnlineHosts.serve(url, question.cloud())) {
            return Finding.warn(
                            "Exchange Online answers for %s with its own EWS address: right only if the mailbox is hosted there",
                            question.mailbox().address())
                    .remedy(RoutingRemedies.MAILBOX_NOT_ONLINE);
        }
        if (InternalHosts.include(url.getHost())) {
            return Finding.fail(
                            "Autodiscover gives Teams the EWS address %s, whose host exists only inside the organization",
                            url)
                    .remedies(RoutingRemedies.externalUrl(question.mailbox().domain()));
        }
        if (!"https".equalsIgnoreCase(url.getScheme())) {
            return Finding.warn("Autodiscover gives Teams the EWS address %s, which is not https", url)
                    .remedies(RoutingRemedies.externalUrl(question.mailbox().domain()));
        }
        return evidence.find(PublishedEws.class)
                .filter(published -> !published.hosts().isEmpty() && !published.publishes(url))
                .map(published -> Finding.warn(
                                "Autodiscover gives Teams the EWS host %s, but the EWS virtual directories publish %s",
                                url.getHost(), String.join(", ", published.hosts()))
                        .remedies(RoutingRemedies.externalUrl(question.mailbox().domain())))
                .orElseGet(() -> Finding.pass("Exchange Online routes Teams to the EWS address %s", url));
    }

    private static Finding judgeFailure(Question question, RoutingAttempt attempt) {
        boolean online = ExchangeOnlineHosts.serve(attempt.lastHop(), question.cloud());
        Ending ending = attempt.ending();
        if (ending instanceof Unreached unreached) {
            return online ? notAsked(attempt, unreached.failure()) : unreached(question, attempt, unreached.failure());
        }
        if (online) {
            return judgeOnline(question, attempt);
        }
        String host = attempt.lastHop().getHost();
        return Finding.of(
                        question.vantage().weighAnswer(),
                        "%s, where Exchange Online sends Teams, %s",
                        host,
                        what(ending))
                .remedies(RoutingRemedies.forEnding(ending, host));
    }

    /** Microsoft's own service is not what is under examination: that we cannot reach it says something about us. */
    private static Finding notAsked(RoutingAttempt attempt, Failure failure) {
        return Finding.inconclusive(
                        "Exchange Online could not be asked at %s: %s",
                        attempt.lastHop().getHost(), failure.detail())
                .detail("obstacle", failure.kind().name())
                .remedy(RoutingRemedies.reach(attempt.lastHop().getHost()));
    }

    private static Finding unreached(Question question, RoutingAttempt attempt, Failure failure) {
        Status status = question.vantage().weigh(failure);
        return Finding.of(
                        status,
                        "%s, where Exchange Online sends Teams, cannot be reached: %s",
                        attempt.lastHop().getHost(),
                        failure.detail())
                .detail("obstacle", failure.kind().name())
                .remedies(RoutingRemedies.unreached(
                        status, failure, attempt.lastHop().getHost()));
    }

    private static Finding judgeOnline(Question question, RoutingAttempt attempt) {
        String address = question.mailbox().address();
        if (attempt.ending() instanceof Loop) {
            return Finding.fail(
                            "Exchange Online does not know %s: it sends the question back to itself instead of on to Exchange Server",
                            address)
                    .remedies(RoutingRemedies.unknownMailbox(question.mailbox()));
        }
        if (attempt.ending() instanceof Rejected rejected && isPassing(rejected.status())) {
            return Finding.inconclusive("Exchange Online would not answer just now (HTTP %d)", rejected.status())
                    .remedy(RoutingRemedies.ASK_AGAIN);
        }
        if (!spokenByExchange(attempt.ending())) {
            return Finding.inconclusive(
                            "Something between this machine and Exchange Online answers in its place: %s %s",
                            attempt.lastHop().getHost(), what(attempt.ending()))
                    .remedy(RoutingRemedies.reach(attempt.lastHop().getHost()));
        }
        return Finding.fail(
                        "Exchange Online cannot route Autodiscover requests for %s: it %s",
                        address, what(attempt.ending()))
                .remedies(RoutingRemedies.unknownMailbox(question.mailbox()));
    }

    /** A captive portal or a proxy's page says nothing about the mailbox. */
    private static boolean spokenByExchange(Ending ending) {
        if (ending instanceof Rejected rejected) {
            return rejected.server().isExchange() || rejected.errorCode().isPresent();
        }
        return !(ending instanceof NotAutodiscover not) || not.server().isExchange();
    }

    private static boolean isPassing(int status) {
        return status == 408 || status == 429 || status >= 500;
    }

    /** Completes the sentence "The server ...". */
    private static String what(Ending ending) {
        if (ending instanceof Loop loop) {
            return "sends it round in a loop, back to " + loop.repeated().getHost();
        }
        if (ending instanceof TooManyHops tooMany) {
            return "still redirects after " + tooMany.limit() + " hops";
        }
        if (ending instanceof RefusedRedirect refused) {
            return "redirects to '" + refused.target() + "', which Teams cannot follow: " + refused.why();
        }
        if (ending instanceof Rejected rejected) {
            return "answers with HTTP " + rejected.status()
                    + rejected.errorCode().map(code -> " (" + code + ")").orElse("")
                    + (rejected.server().isExchange() ? "" : ", and not as Exchange does");
        }
        if (ending instanceof NotAutodiscover not) {
            return "answers with " + not.what() + " where Autodiscover should be";
        }
        return ending instanceof NoAddress none && !none.text().isEmpty()
                ? "gives '" + none.text() + "' as EWS address, which is none"
                : "gives no EWS address: the external URL of its EWS virtual directory is empty";
    }
}
