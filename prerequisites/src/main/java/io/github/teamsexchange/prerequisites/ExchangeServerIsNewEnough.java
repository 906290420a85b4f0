package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.autodiscover.facts.ExchangeBuild;
import io.github.teamsexchange.autodiscover.facts.ExchangeVersions;
import io.github.teamsexchange.autodiscover.facts.ExchangeVersions.Sighting;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * Autodiscover V2 is fully supported from Exchange Server 2013 CU19 on, enough for delegation; the Calendar app and
 * presence need Exchange Server 2016 CU3 (article, prerequisites; protocols §8).
 */
@CheckSpec(
        id = "prerequisites.exchange-version",
        title = "Exchange Server is new enough for Teams",
        steps = ArticleStep.PREREQUISITE_5,
        needs = ExchangeVersions.class,
        wants = MailboxLocation.class,
        judges = ExchangeVersions.class)
public final class ExchangeServerIsNewEnough implements Check {

    private static final String BUILDS =
            "https://learn.microsoft.com/exchange/new-features/build-numbers-and-release-dates";

    private static final Remedy UPDATE = Remedy.instruction(
                    "Install the newest cumulative update, or move to Exchange Server SE, on every server that answers Teams and"
                            + " on the one that holds the mailbox.")
            .link(BUILDS);

    /** Made by the service loader. */
    public ExchangeServerIsNewEnough() {}

    @Override
    public Optional<String> notApplicable(Question question, Evidence evidence) {
        return evidence.find(MailboxLocation.class)
                .filter(MailboxLocation.ExchangeOnline.class::isInstance)
                .map(online ->
                        question.mailbox().address() + " is hosted in Exchange Online, whose version is Microsoft's");
    }

    @Override
    public Finding examine(Question question, Evidence evidence) {
        ExchangeVersions versions = evidence.get(ExchangeVersions.class);
        Sighting decisive = versions.ofAnsweringServer().orElseGet(() -> oldest(versions));
        Finding finding = judge(question, versions, decisive)
                .detail("version", decisive.build().toString())
                .detail("product", decisive.build().product())
                .detail(
                        "seen",
                        versions.sightings().stream()
                                .map(ExchangeServerIsNewEnough::describe)
                                .toList());
        return decisive.answering()
                ? finding.detail(
                        "note",
                        "this is the version of the front end that answered, not necessarily the mailbox server's")
                : finding;
    }

    private static Finding judge(Question question, ExchangeVersions versions, Sighting decisive) {
        ExchangeBuild build = decisive.build();
        if (build.compareTo(MinimumBuild.EXCHANGE_2013_CU19) < 0) {
            return Finding.fail(
                            "%s is older than Exchange Server 2013 CU19 (%s), without which Autodiscover V2 does not serve Teams",
                            describe(decisive), MinimumBuild.EXCHANGE_2013_CU19)
                    .remedy(UPDATE);
        }
        if (build.compareTo(MinimumBuild.EXCHANGE_2016_CU3) < 0) {
            return question.issue() == IssueType.DELEGATION
                    ? Finding.warn(
                                    "%s is enough for delegation, but the Calendar app and presence need Exchange Server 2016 CU3 (%s)",
                                    describe(decisive), MinimumBuild.EXCHANGE_2016_CU3)
                            .remedy(UPDATE)
                    : Finding.fail(
                                    "%s is older than Exchange Server 2016 CU3 (%s), which the Calendar app and presence need",
                                    describe(decisive), MinimumBuild.EXCHANGE_2016_CU3)
                            .remedy(UPDATE);
        }
        return judgeAge(question, versions, decisive);
    }

    private static Finding judgeAge(Question question, ExchangeVersions versions, Sighting decisive) {
        Sighting oldest = versions.exported().isEmpty() ? decisive : oldest(versions);
        if (oldest.build().compareTo(MinimumBuild.EXCHANGE_2016_CU3) < 0) {
            return Finding.warn(
                            "%s is new enough, but %s is not: a mailbox there does not work with Teams",
                            describe(decisive), describe(oldest))
                    .remedy(UPDATE);
        }
        LocalDate today = LocalDate.ofInstant(question.asOf(), ZoneOffset.UTC);
        return SupportEnd.of(decisive.build())
                .filter(end -> today.isAfter(end))
                .map(end -> Finding.warn("%s works with Teams, but is out of support since %s", describe(decisive), end)
                        .remedy(UPDATE))
                .orElseGet(() -> Finding.pass("%s is new enough for Teams", describe(decisive)));
    }

    private static Sighting oldest(ExchangeVersions versions) {
        return versions.sightings().stream()
                .filter(sighting -> !sighting.answering())
                .min(Comparator.comparing(Sighting::build))
                .orElseThrow();
    }

    private static String describe(Sighting sighting) {
        return sighting.build().product() + " " + sighting.build()
                + sighting.server().map(name -> " on " + name).orElse("") + " (" + sighting.source() + ")";
    }
}
