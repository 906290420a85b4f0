package io.github.teamsexchange;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.check.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The search for one fact: its probes are asked one after the other until one can observe it. */
final class Search {

    private final Engine engine;
    private final FactBook book;
    private final FactKey key;
    private final Question question;
    private final Cancellation until;
    private final CompletableFuture<Collected> announced;
    private final List<Absence> absences = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Set<Collected> inputs = new LinkedHashSet<>();

    Search(
            Engine engine,
            FactBook book,
            FactKey key,
            Question question,
            Cancellation until,
            CompletableFuture<Collected> announced) {
        this.engine = engine;
        this.book = book;
        this.key = key;
        this.question = question;
        this.until = until;
        this.announced = announced;
    }

    CompletableFuture<Collected> start() {
        return ask(engine.probes().forFact(key.kind()).iterator());
    }

    private CompletableFuture<Collected> ask(Iterator<LoadedProbe> probes) {
        if (!probes.hasNext()) {
            return CompletableFuture.completedFuture(notFound());
        }
        LoadedProbe probe = probes.next();
        List<CompletableFuture<Collected>> awaited = book.findAll(probe.inputs(), question);
        return CompletableFuture.allOf(awaited.toArray(CompletableFuture[]::new))
                .thenCompose(nothing ->
                        ask(probe, awaited.stream().map(CompletableFuture::join).toList()))
                .thenCompose(
                        fact -> fact.isPresent() ? CompletableFuture.completedFuture(found(fact.get())) : ask(probes));
    }

    private CompletableFuture<Optional<Fact>> ask(LoadedProbe probe, List<Collected> facts) {
        EvidenceView evidence = new EvidenceView(probe.name(), facts, List.of(), Optional.empty());
        List<Collected> missing = evidence.absentOf(probe.needs());
        if (!missing.isEmpty()) {
            missing.forEach(input -> {
                inputs.add(input);
                // The fact does not follow because one it needs is missing: what is known of that one is what counts.
                absences.add(input.absence().orElseThrow());
            });
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return observe(probe, evidence);
    }

    private CompletableFuture<Optional<Fact>> observe(LoadedProbe probe, EvidenceView evidence) {
        RecordingPorts recording = new RecordingPorts(engine.ports(), engine.clock(), engine.listener()::exchanged);
        long started = System.nanoTime();
        Running<Fact> running = until.register(engine.workers()
                .start(
                        () -> key.kind()
                                .cast(probe.collect(
                                        question,
                                        evidence,
                                        recording.ports(),
                                        early -> announced.complete(announcement(probe, early, recording, evidence)))),
                        engine.limits().probe()));
        return running.result().thenApply(ended -> {
            exchanges.addAll(recording.exchanges());
            inputs.addAll(evidence.read());
            Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
            engine.listener().factGathered(key.kind(), ended.value().isPresent(), elapsed);
            if (ended.value().isEmpty()) {
                absences.add(reason(probe, ended.thrown()));
            }
            return ended.value();
        });
    }

    private Collected announcement(LoadedProbe probe, Fact early, RecordingPorts recording, EvidenceView evidence) {
        return new Collected(
                announcedKey(probe),
                Optional.of(early),
                Optional.empty(),
                recording.exchanges(),
                List.copyOf(evidence.read()));
    }

    private FactKey announcedKey(LoadedProbe probe) {
        return new FactKey(probe.announces().orElseThrow(), key.subject());
    }

    /** The early fact that never came: it would have followed from the fact that did, or is missing as that one is. */
    Collected nothingAnnounced(Collected collected) {
        FactKey early = engine.probes().forFact(key.kind()).stream()
                .filter(probe -> probe.announces().isPresent())
                .findFirst()
                .map(this::announcedKey)
                .orElse(key);
        Absence absence = collected
                .absence()
                .orElseGet(() -> new Absence(
                        Obstacle.NOT_DERIVABLE, Words.of(early.kind()) + " does not follow from what was found", ""));
        return new Collected(early, Optional.empty(), Optional.of(absence), List.of(), List.of(collected));
    }

    private Absence reason(LoadedProbe probe, Optional<Throwable> thrown) {
        Throwable cause = thrown.orElseGet(() -> new IllegalStateException("it returned nothing"));
        Thrown.passOnIfFatal(cause);
        if (cause instanceof NotObserved notObserved) {
            return notObserved.absence();
        }
        if (cause instanceof TimeoutException) {
            return new Absence(
                    Obstacle.TIMED_OUT,
                    "looking for " + Words.of(key.kind()) + " took " + cause.getMessage(),
                    "Raise probe.timeout, or find out why the answer is so slow");
        }
        if (cause instanceof CancellationException || cause instanceof InterruptedException) {
            return new Absence(Obstacle.TIMED_OUT, "the run ended before " + Words.of(key.kind()) + " was found", "");
        }
        return new Absence(
                Obstacle.BROKEN,
                probe.name() + " broke: " + Reasons.of(cause),
                "Update or leave out the plugin that holds it");
    }

    private Collected found(Fact fact) {
        return new Collected(key, Optional.of(fact), Optional.empty(), exchanges, List.copyOf(inputs));
    }

    private Collected notFound() {
        return new Collected(key, Optional.empty(), Optional.of(allReasons()), exchanges, List.copyOf(inputs));
    }

    private Absence allReasons() {
        if (absences.isEmpty()) {
            return new Absence(
                    Obstacle.NOT_SUPPLIED,
                    "nothing here collects " + Words.of(key.kind()),
                    "Add the module whose probe does to the class path or module path");
        }
        String explanation =
                absences.stream().map(Absence::explanation).distinct().collect(Collectors.joining("; "));
        String supply = absences.stream()
                .map(Absence::supply)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; or: "));
        return new Absence(absences.get(0).obstacle(), explanation, supply);
    }
}
