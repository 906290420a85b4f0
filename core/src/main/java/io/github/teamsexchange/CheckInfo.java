package io.github.teamsexchange;

import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.CheckKind;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.IssueType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a check without asking it anything.
 *
 * @param id its stable id
 * @param title the healthy condition
 * @param issues the issues it belongs to
 * @param steps the article's steps it carries out
 * @param needs facts without which it cannot judge
 * @param wants facts it looks at if they can be had
 * @param kind what its failure says about the cause
 * @param provider the class that implements it
 * @param origin the module or archive the class came from, with its version if that is known
 */
public record CheckInfo(
        String id,
        String title,
        Set<IssueType> issues,
        List<ArticleStep> steps,
        List<Class<? extends Fact>> needs,
        List<Class<? extends Fact>> wants,
        CheckKind kind,
        String provider,
        String origin) {

    /** Copies the collections. */
    public CheckInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(origin, "origin");
        issues = Set.copyOf(issues);
        steps = List.copyOf(steps);
        needs = List.copyOf(needs);
        wants = List.copyOf(wants);
    }

    /** The step of that issue it carries out, as reports name it; empty if it is none. */
    public Optional<String> stepOf(IssueType issue) {
        return steps.stream()
                .filter(step -> step.issues().contains(issue))
                .findFirst()
                .map(ArticleStep::label);
    }
}
