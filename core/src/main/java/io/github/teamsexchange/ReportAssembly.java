package io.github.teamsexchange;

import io.github.teamsexchange.check.CheckKind;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.port.ExportFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what the checks said into the article's order, and says what follows from one for another. */
final class ReportAssembly {

    private static final int MAX_FILES = 1_000;

    private final Engine engine;
    private final Question question;
    private final Checks checks;

    ReportAssembly(Engine engine, Question question, Checks checks) {
        this.engine = engine;
        this.question = question;
        this.checks = checks;
    }

    Report assemble(Instant startedAt, List<Examined> examined, boolean escalate) {
        List<String> order = new ReportOrder(question.issue(), checks).ids();
        List<Examined> ordered = examined.stream()
                .sorted(java.util.Comparator.comparingInt(
                        one -> order.indexOf(one.check().id())))
                .toList();
        Map<Exchange.Key, Exchange> numbered = number(ordered);
        Blocking blocking = new Blocking(ordered);
        List<Judgement> judgements = new ArrayList<>();
        ordered.forEach(one -> judgements.add(
                judgement(one.leaningOn(blocking.foundationsOf(one)), blocking.blockerOf(one), numbered)));
        problems().map(this::broken).forEach(judgements::add);
        boolean healthy = Report.verdictOf(judgements) == Verdict.NO_PROBLEM_FOUND;
        return new Report(
                question,
                startedAt,
                engine.clock().instant(),
                judgements,
                evidence(numbered, startedAt),
                deselected(),
                healthy || escalate ? Optional.of(EscalationRules.forQuestion(question, startedAt)) : Optional.empty());
    }

    /** What can be said of a check before the others are done. */
    Judgement preliminary(Examined examined) {
        return judgement(examined, Optional.empty(), Map.of());
    }

    private Judgement judgement(Examined examined, Optional<String> blocker, Map<Exchange.Key, Exchange> numbered) {
        CheckInfo info = examined.check().info();
        Finding finding = blocker.map(id -> blocked(examined.finding(), id)).orElse(examined.finding());
        List<String> evidence = examined.facts().stream()
                .flatMap(fact -> fact.provenance().stream())
                .map(exchange -> numbered.get(exchange.key()))
                .filter(java.util.Objects::nonNull)
                .map(Exchange::id)
                .distinct()
                .sorted(java.util.Comparator.comparingInt(id -> Integer.parseInt(id.substring(1))))
                .toList();
        return new Judgement(
                info.id(),
                info.title(),
                info.stepOf(question.issue()),
                info.kind(),
                finding,
                evidence,
                blocker,
                examined.elapsed());
    }

    private static Finding blocked(Finding inconclusive, String by) {
        return new Finding(
                Status.BLOCKED,
                "Cannot be judged before " + by + " is mended",
                inconclusive.details(),
                inconclusive.remedies());
    }

    private static Map<Exchange.Key, Exchange> number(List<Examined> ordered) {
        Map<Exchange.Key, Exchange> numbered = new LinkedHashMap<>();
        ordered.stream()
                .flatMap(one -> one.facts().stream())
                .flatMap(fact -> fact.provenance().stream())
                .forEach(exchange ->
                        numbered.computeIfAbsent(exchange.key(), key -> exchange.numbered(numbered.size() + 1)));
        return numbered;
    }

    private List<Exchange> evidence(Map<Exchange.Key, Exchange> numbered, Instant startedAt) {
        List<Exchange> all = new ArrayList<>(numbered.values());
        engine.ports().configuration().files().stream()
                .filter(file ->
                        file.state() != ExportFile.State.READ || !file.note().isEmpty())
                .limit(MAX_FILES)
                .map(file ->
                        new Exchange("", "CONFIGURATION", file.name(), startedAt, Reasons.oneLine(describe(file)), 1))
                .forEach(exchange -> all.add(exchange.numbered(all.size() + 1)));
        return all;
    }

    private static String describe(ExportFile file) {
        String state = switch (file.state()) {
            case READ -> "read";
            case NOT_RECOGNISED -> "not recognised, not used";
            case UNREADABLE -> "cannot be read in full, not used";
            case NAME_CONTRADICTED -> "its content is not what its name says";
        };
        return file.note().isEmpty() ? state : state + ": " + file.note();
    }

    private Stream<LoadProblem> problems() {
        return Stream.concat(checks.loadProblems().stream(), engine.probes().problems().stream());
    }

    private Judgement broken(LoadProblem problem) {
        return new Judgement(
                problem.provider(),
                "The plugin can be loaded",
                Optional.empty(),
                CheckKind.CAUSE,
                Finding.of(Status.ERROR, problem.explanation()),
                List.of(),
                Optional.empty(),
                Duration.ZERO);
    }

    private List<String> deselected() {
        return checks.deselected().stream()
                .filter(check -> check.info().issues().contains(question.issue()))
                .map(LoadedCheck::id)
                .sorted()
                .toList();
    }
}
