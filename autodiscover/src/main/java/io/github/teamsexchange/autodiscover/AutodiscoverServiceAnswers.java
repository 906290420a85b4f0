package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.Candidate;
import io.github.teamsexchange.autodiscover.facts.DiscoveryAttempt;
import io.github.teamsexchange.autodiscover.facts.DiscoveryMethod;
import io.github.teamsexchange.autodiscover.facts.MailboxAnswer;
import io.github.teamsexchange.autodiscover.facts.MostTelling;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.ShownCertificate;
import io.github.teamsexchange.autodiscover.facts.UserSettings;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The Autodiscover service answers for the mailbox, as the connectivity analyzer's Outlook test would see it (article,
 * common step 1; protocols §1, §10.2).
 */
@CheckSpec(
        id = "autodiscover.service",
        title = "The Autodiscover service answers for the mailbox",
        steps = ArticleStep.COMMON_1,
        needs = DiscoveryAttempt.class,
        wants = MailboxAnswer.class,
        judges = {DiscoveryAttempt.class, MailboxAnswer.class})
public final class AutodiscoverServiceAnswers implements Check {

    /** A certificate that ends within this time is worth a warning. */
    private static final Duration SOON = Duration.ofDays(30);

    /** Made by the service loader. */
    public AutodiscoverServiceAnswers() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        DiscoveryAttempt attempt = evidence.get(DiscoveryAttempt.class);
        Candidate best = attempt.decided().orElseGet(() -> MostTelling.of(attempt.candidates()));
        Outcome outcome =
                evidence.find(MailboxAnswer.class).map(MailboxAnswer::outcome).orElse(best.outcome());
        Finding finding = outcome.isFinal()
                ? judge(question, best, outcome)
                : UnansweredDiscovery.judge(question, attempt, best, outcome);
        Optional<URI> ewsUrl = outcome.settingsIfAny().flatMap(UserSettings::ewsUrl);
        if (ewsUrl.isPresent()) {
            finding = finding.detail("ewsUrl", ewsUrl.get().toString());
        }
        return finding.detail("askedFor", attempt.address())
                .detail("candidates", CandidateDetails.of(attempt.candidates()));
    }

    private static Finding judge(Question question, Candidate best, Outcome outcome) {
        String address = question.mailbox().address();
        Optional<UserSettings> settings = outcome.settingsIfAny();
        if (settings.isEmpty()) {
            return Finding.fail(
                            "Autodiscover was found by %s, but %s",
                            best.method().words(), outcome.text())
                    .remedies(ServiceRemedies.unknownAddress(question.mailbox()));
        }
        if (settings.get().ewsUrl().isEmpty()) {
            return Finding.fail("Autodiscover answers for %s, but gives no EWS address", address)
                    .remedies(RoutingRemedies.externalUrl(question.mailbox().domain()));
        }
        if (settings.get().externalEws().isEmpty()) {
            return Finding.warn(
                            "Autodiscover answers for %s, but gives an EWS address only for clients inside: %s",
                            address, settings.get().ewsUrl().get())
                    .remedies(RoutingRemedies.externalUrl(question.mailbox().domain()));
        }
        return judgeWay(question, best, settings.get().externalEws().get());
    }

    private static Finding judgeWay(Question question, Candidate best, URI url) {
        Optional<ShownCertificate> ending = best.certificates().stream()
                .filter(shown -> shown.notAfter().isBefore(question.asOf().plus(SOON)))
                .findFirst();
        if (ending.isPresent()) {
            return Finding.warn(
                            "Autodiscover answers with the EWS address %s, but the certificate of %s is valid only until %s",
                            url, ending.get().host(), ending.get().notAfter())
                    .remedy(ServiceRemedies.renew(ending.get().host()));
        }
        if (best.method() == DiscoveryMethod.HTTP_REDIRECT || best.method() == DiscoveryMethod.SRV_RECORD) {
            return Finding.warn(
                            "Autodiscover answers with the EWS address %s, but is found only by %s: Exchange Online sends Teams to autodiscover.%s itself",
                            url, best.method().words(), question.mailbox().domain())
                    .remedy(ServiceRemedies.publishHost(question.mailbox().domain()));
        }
        return Finding.pass(
                "Autodiscover, found by %s, answers for %s with the EWS address %s",
                best.method().words(), question.mailbox().address(), url);
    }
}
