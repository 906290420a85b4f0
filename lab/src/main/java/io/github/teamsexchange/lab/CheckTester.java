package io.github.teamsexchange.lab;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.DiscoveryRules;
import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Tests a check with plain values: no engine, no network, no clock.
 *
 * <pre>{@code
 * CheckTester.of(new RestApiIsPublished()).given(new Answered(uri, 404, server, Optional.empty())).expect(Status.FAIL);
 * }</pre>
 *
 * <p>The check sees the facts it declares and no others, as in an engine. Immutable; failures are
 * {@link AssertionError}s.
 */
public final class CheckTester {

    private final Check check;
    private final List<Fact> facts;
    private final List<Fact> factsOfDelegate;
    private final Question question;

    private CheckTester(Check check, List<Fact> facts, List<Fact> factsOfDelegate, Question question) {
        this.check = check;
        this.facts = List.copyOf(facts);
        this.factsOfDelegate = List.copyOf(factsOfDelegate);
        this.question = question;
    }

    /** Begins with the first issue the check belongs to, {@code alex@contoso.test}, seen from the internet. */
    public static CheckTester of(Check check) {
        CheckSpec spec = check.getClass().getAnnotation(CheckSpec.class);
        if (spec == null) {
            throw new AssertionError(check.getClass().getName() + " carries no @CheckSpec");
        }
        IssueType issue = spec.steps().length > 0
                ? Set.copyOf(spec.steps()[0].issues()).stream()
                        .sorted()
                        .findFirst()
                        .orElseThrow()
                : spec.issues()[0];
        return new CheckTester(check, List.of(), List.of(), question(issue));
    }

    /** With these facts about the mailbox. */
    public CheckTester given(Fact... more) {
        return new CheckTester(check, with(facts, more), factsOfDelegate, question);
    }

    /** With these facts about the delegate, whom the question must name. */
    public CheckTester givenOfDelegate(Fact... more) {
        return new CheckTester(check, facts, with(factsOfDelegate, more), question);
    }

    /** About another question, made from the present one. */
    public CheckTester asking(UnaryOperator<Question> change) {
        return new CheckTester(check, facts, factsOfDelegate, change.apply(question));
    }

    /** Seen from somewhere else. */
    public CheckTester from(Vantage vantage) {
        return asking(q -> q.from(vantage));
    }

    /** For another issue. */
    public CheckTester about(IssueType issue) {
        return asking(q -> q.about(issue));
    }

    /**
     * Runs the check and compares its status.
     *
     * @return the finding, for more to be said about it
     */
    public Finding expect(Status expected) {
        Finding finding = examine();
        if (finding.status() != expected) {
            throw new AssertionError(
                    "Expected " + expected + ", but it says " + finding.status() + ": " + finding.summary());
        }
        if (expected == Status.FAIL && finding.remedies().isEmpty()) {
            throw new AssertionError("A FAIL carries at least one remedy, this one none: " + finding.summary());
        }
        return finding;
    }

    private Finding examine() {
        CheckSpec spec = check.getClass().getAnnotation(CheckSpec.class);
        GivenEvidence early = new GivenEvidence(
                question, List.of(spec.wants()), List.of(spec.wantsOfDelegate()), facts, factsOfDelegate);
        Optional<String> notApplicable = check.notApplicable(question, early);
        if (notApplicable.isPresent()) {
            return Finding.of(Status.NOT_APPLICABLE, notApplicable.get());
        }
        for (Class<? extends Fact> need : spec.needs()) {
            if (facts.stream().noneMatch(need::isInstance)) {
                throw new AssertionError("The check needs " + need.getSimpleName() + ": give one");
            }
        }
        List<Class<? extends Fact>> declared = new ArrayList<>(List.of(spec.needs()));
        declared.addAll(List.of(spec.wants()));
        return check.examine(
                question,
                new GivenEvidence(question, declared, List.of(spec.wantsOfDelegate()), facts, factsOfDelegate));
    }

    private static List<Fact> with(List<Fact> facts, Fact... more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return all;
    }

    private static Question question(IssueType issue) {
        return new Question(
                issue,
                Mailbox.of("alex@contoso.test"),
                Edition.V2023,
                Instant.parse("2026-11-24T10:00:00Z"),
                Vantage.OUTSIDE,
                new MicrosoftCloud(
                        URI.create("https://outlook.office365.com"),
                        URI.create("https://login.microsoftonline.com"),
                        URI.create("https://graph.microsoft.com")),
                DiscoveryRules.DEFAULT);
    }

    static Absence notGiven(Class<? extends Fact> kind) {
        return new Absence(Obstacle.NOT_SUPPLIED, "the test gave no " + kind.getSimpleName(), "");
    }
}
