package io.github.teamsexchange;

import io.github.teamsexchange.check.Question;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** One question on its way through an engine. */
final class Run {

    private final Engine engine;
    private final Question question;
    private final Checks checks;
    private final Cancellation cancellation = new Cancellation();
    private final CompletableFuture<Report> report = new CompletableFuture<>();
    private final FactBook book;
    private final boolean escalate;

    Run(Engine engine, SharedFacts shared, Question question, Checks checks, boolean escalate) {
        this.engine = engine;
        this.question = question;
        this.checks = checks;
        this.escalate = escalate;
        this.book = new FactBook(engine, shared, cancellation);
    }

    CompletableFuture<Report> start() {
        Instant startedAt = engine.clock().instant();
        engine.listener().runStarted(question);
        List<Pending> pending = checks.selected().stream()
                .filter(check -> check.info().issues().contains(question.issue()))
                .map(check -> new Pending(check, new Examination(engine, book, question, check, cancellation).start()))
                .toList();
        pending.forEach(this::announce);
        CompletableFuture<?> all =
                CompletableFuture.allOf(pending.stream().map(Pending::examined).toArray(CompletableFuture[]::new));
        all.whenComplete((nothing, thrown) -> finish(startedAt, pending, thrown == null));
        Future<?> alarm = engine.workers().after(engine.limits().run(), () -> finish(startedAt, pending, false));
        return report.whenComplete((finished, thrown) -> alarm.cancel(false));
    }

    void cancel(CancellationException why) {
        if (report.completeExceptionally(why)) {
            cancellation.cancel(why);
        }
    }

    private void announce(Pending pending) {
        ReportAssembly assembly = new ReportAssembly(engine, question, checks);
        pending.examined()
                .thenAccept(examined -> engine.listener().checkFinished(question, assembly.preliminary(examined)));
    }

    /** Called when all is judged, and again when the time is up: the first call counts. */
    private void finish(Instant startedAt, List<Pending> pending, boolean complete) {
        if (report.isDone()) {
            return;
        }
        try {
            List<Examined> examined = pending.stream()
                    .map(one -> one.settled(engine.limits().run()))
                    .toList();
            Report finished = new ReportAssembly(engine, question, checks).assemble(startedAt, examined, escalate);
            if (report.complete(finished)) {
                engine.listener().runFinished(finished);
            }
        } catch (RuntimeException
                | Error e) { // the caller waits for the report, so what breaks it is the caller's to see
            report.completeExceptionally(e);
        }
        if (!complete) {
            cancellation.cancel(new CancellationException("the run's time was up"));
        }
    }
}
