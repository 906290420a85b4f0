package io.github.teamsexchange;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One check's part in a run: wait for its facts, ask whether it applies, let it judge, keep its failures to itself. */
final class Examination {

    private final Engine engine;
    private final FactBook book;
    private final Question question;
    private final LoadedCheck check;
    private final Cancellation until;

    Examination(Engine engine, FactBook book, Question question, LoadedCheck check, Cancellation until) {
        this.engine = engine;
        this.book = book;
        this.question = question;
        this.check = check;
        this.until = until;
    }

    CompletableFuture<Examined> start() {
        CompletableFuture<List<Collected>> needs = all(book.findAll(check.info().needs(), question));
        CompletableFuture<List<Collected>> wants = all(book.findAll(check.info().wants(), question));
        CompletableFuture<List<Collected>> ofDelegate = all(delegate()
                .map(somebody -> book.findAll(check.wantsOfDelegate(), question.about(somebody)))
                .orElse(List.of()));
        return wants.thenCombine(ofDelegate, (own, theirs) -> new EvidenceView(check.id(), own, theirs, delegate()))
                .thenCompose(view -> guard(view)
                        .thenCompose(stop -> stop.isPresent()
                                ? CompletableFuture.completedFuture(stop.get())
                                : needs.thenCombine(ofDelegate, (needed, theirs) -> view(needed, wants.join(), theirs))
                                        .thenCompose(this::judge)));
    }

    private Optional<Mailbox> delegate() {
        return question.mailbox().delegate();
    }

    private EvidenceView view(List<Collected> needs, List<Collected> wants, List<Collected> ofDelegate) {
        return new EvidenceView(
                check.id(), Stream.concat(needs.stream(), wants.stream()).toList(), ofDelegate, delegate());
    }

    private CompletableFuture<Optional<Examined>> guard(EvidenceView view) {
        return call(() -> notApplicable(view))
                .thenApply(outcome -> outcome.broken()
                        .or(() -> outcome.value().flatMap(finding -> finding))
                        .map(finding -> new Examined(check, finding, view.read(), Set.of(), outcome.elapsed())));
    }

    private Optional<Finding> notApplicable(EvidenceView view) {
        return check.check().notApplicable(question, view).map(reason -> Finding.of(Status.NOT_APPLICABLE, reason));
    }

    private CompletableFuture<Examined> judge(EvidenceView view) {
        List<Collected> missing = view.absentOf(check.info().needs());
        if (!missing.isEmpty()) {
            return CompletableFuture.completedFuture(withoutFacts(missing));
        }
        engine.listener().checkStarted(question, check.id());
        return call(() -> check.check().examine(question, view))
                .thenApply(
                        outcome -> new Examined(check, findingOf(outcome), view.read(), Set.of(), outcome.elapsed()));
    }

    private Examined withoutFacts(List<Collected> missing) {
        Absence absence = missing.get(0).absence().orElseThrow();
        Finding finding = Finding.of(Status.INCONCLUSIVE, "Cannot tell: " + absence.explanation());
        if (!absence.supply().isEmpty()) {
            finding = finding.remedy(Remedy.instruction(absence.supply() + "."));
        }
        Set<Collected> reasons = new LinkedHashSet<>();
        missing.forEach(fact -> reasons.addAll(fact.reasonsForAbsence()));
        return new Examined(check, finding, new LinkedHashSet<>(missing), reasons, Duration.ZERO);
    }

    private Finding findingOf(Outcome<Finding> outcome) {
        if (outcome.broken().isPresent()) {
            return outcome.broken().get();
        }
        if (outcome.value().isEmpty()) {
            return broken("it returned nothing");
        }
        Finding finding = outcome.value().get();
        if (finding.status() == Status.FAIL && finding.remedies().isEmpty()) {
            return broken("it says FAIL (" + finding.summary() + ") without saying how to mend it");
        }
        return finding.status() == Status.BLOCKED
                ? broken("it says BLOCKED (" + finding.summary() + "), which only the engine can tell")
                : finding;
    }

    private Finding broken(String how) {
        return Finding.of(Status.ERROR, "The check " + check.info().provider() + " broke: " + how)
                .detail("origin", check.info().origin());
    }

    private <T> CompletableFuture<Outcome<T>> call(Callable<T> work) {
        long started = System.nanoTime();
        Running<T> running =
                until.register(engine.workers().start(work, engine.limits().check()));
        return running.result().thenApply(ended -> {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
            return new Outcome<T>(ended.value(), ended.thrown().map(this::reason), elapsed);
        });
    }

    private Finding reason(Throwable thrown) {
        Thrown.passOnIfFatal(thrown);
        if (thrown instanceof CancellationException) {
            return RunLimit.finding(engine.limits().run());
        }
        return thrown instanceof TimeoutException
                ? broken("it took " + thrown.getMessage() + " (check.timeout)")
                : broken(Reasons.of(thrown));
    }

    private static CompletableFuture<List<Collected>> all(List<CompletableFuture<Collected>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                .thenApply(
                        nothing -> futures.stream().map(CompletableFuture::join).toList());
    }

    private record Outcome<T>(Optional<T> value, Optional<Finding> broken, Duration elapsed) {}
}
