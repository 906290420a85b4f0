package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.FakeWorld.FeastNeverApplies;
import io.github.teamsexchange.FakeWorld.FlourProbe;
import io.github.teamsexchange.FakeWorld.MillGrinds;
import io.github.teamsexchange.FakeWorld.Stranger;
import io.github.teamsexchange.FakeWorld.VillageWellProbe;
import io.github.teamsexchange.FakeWorld.WaterProbe;
import io.github.teamsexchange.FakeWorld.WellIsFull;
import io.github.teamsexchange.FakeWorld.WellProbe;
import io.github.teamsexchange.check.CheckKind;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticsEngineTest {

    private static final Mailbox ALEX = Mailbox.of("alex@contoso.test");

    @Test
    void asksForAFactOnceWhoeverNeedsIt() {
        WellProbe well = new WellProbe(true);
        Report report = run(FakeWorld.engine(new WellIsFull(), new MillGrinds())
                .probe(well)
                .probe(new WaterProbe())
                .probe(new FlourProbe()));
        assertEquals(1, well.calls.get());
        assertEquals(Verdict.NO_PROBLEM_FOUND, report.verdict());
        assertEquals(5, ((Number) judgement(report, "village.mill").details().get("sacks")).intValue());
    }

    @Test
    void everyFindingListsWhatItsFactsRestOnDownToThePorts() {
        Report report = run(FakeWorld.engine(new WellIsFull(), new MillGrinds())
                .probe(new WellProbe(true))
                .probe(new WaterProbe())
                .probe(new FlourProbe()));
        List<String> mill = sources(report, "village.mill");
        assertEquals(List.of("GET https://well.test/", "A river.test"), mill);
        assertEquals(List.of("GET https://well.test/"), sources(report, "village.well"));
    }

    @Test
    void whatDoesNotFollowFromAFailedFactIsBlockedByItsJudge() {
        Report report = run(FakeWorld.engine(new WellIsFull(), new MillGrinds())
                .probe(new WellProbe(false))
                .probe(new WaterProbe())
                .probe(new FlourProbe()));
        Judgement mill = judgement(report, "village.mill");
        assertEquals(Status.BLOCKED, mill.status());
        assertEquals(Optional.of("village.well"), mill.blockedBy());
        assertEquals("village.well", report.rootCause().orElseThrow().check());
        assertEquals(Verdict.PROBLEM_FOUND, report.verdict());
    }

    @Test
    void withoutTheJudgeItIsInconclusiveAndSaysWhy() {
        DiagnosticsEngine engine = FakeWorld.engine(new WellIsFull(), new MillGrinds())
                .checks(Checks.none().plus(new WellIsFull(), new MillGrinds()).without("*.well"))
                .probe(new WellProbe(false))
                .probe(new WaterProbe())
                .probe(new FlourProbe())
                .build();
        try (engine) {
            Report report = engine.run(IssueType.PRESENCE, ALEX);
            Judgement mill = judgement(report, "village.mill");
            assertEquals(Status.INCONCLUSIVE, mill.status());
            assertTrue(mill.summary().contains("the well is dry"), mill.summary());
            assertEquals(List.of("village.well"), report.deselected());
            assertEquals(Verdict.INCOMPLETE, report.verdict());
        }
    }

    @Test
    void whatFollowsFromAnUnsettledFactSaysWhatToSettleFirst() {
        Report report = run(FakeWorld.engine(new FakeWorld.WellCannotBeSeen(), new MillGrinds())
                .probe(new WellProbe(false))
                .probe(new WaterProbe())
                .probe(new FlourProbe()));
        Judgement mill = judgement(report, "village.mill");
        assertEquals(Status.INCONCLUSIVE, mill.status());
        assertEquals(
                "Settle village.fog first: this follows from it.",
                mill.remedies().get(0).text());
    }

    @Test
    void withoutAnyProbeItIsInconclusiveAndSaysWhatIsMissing() {
        Judgement mill = judgement(run(FakeWorld.engine(new MillGrinds())), "village.mill");
        assertEquals(Status.INCONCLUSIVE, mill.status());
        assertTrue(mill.summary().contains("nothing here collects the flour"), mill.summary());
        assertFalse(mill.remedies().isEmpty());
    }

    @Test
    void aCheckThatDoesNotApplyIsNotAsked() {
        Judgement feast = judgement(run(FakeWorld.engine(new FeastNeverApplies())), "village.feast");
        assertEquals(Status.NOT_APPLICABLE, feast.status());
        assertEquals("It is not a holiday", feast.summary());
    }

    @Test
    void readingAnUndeclaredFactIsAnError() {
        Report report = run(FakeWorld.engine(new Stranger(evidence -> {
            evidence.get(FakeWorld.Water.class);
            return io.github.teamsexchange.check.Finding.pass("never");
        })));
        Judgement stranger = judgement(report, "village.stranger");
        assertEquals(Status.ERROR, stranger.status());
        assertTrue(stranger.summary().contains("without having declared it"), stranger.summary());
    }

    @Test
    void factsOfADomainAreSharedByItsMailboxes() {
        VillageWellProbe well = new VillageWellProbe();
        try (DiagnosticsEngine engine =
                FakeWorld.engine(new WellIsFull()).probe(well).build()) {
            engine.run(IssueType.PRESENCE, ALEX);
            engine.run(IssueType.PRESENCE, Mailbox.of("kim@CONTOSO.test"));
            assertEquals(1, well.calls.get());
            engine.run(IssueType.PRESENCE, Mailbox.of("kim@fabrikam.test"));
            assertEquals(2, well.calls.get());
        }
    }

    @Test
    void factsOfAMailboxAreNot() {
        WellProbe well = new WellProbe(true);
        try (DiagnosticsEngine engine =
                FakeWorld.engine(new WellIsFull()).probe(well).build()) {
            engine.run(IssueType.PRESENCE, ALEX);
            engine.run(IssueType.PRESENCE, ALEX);
            assertEquals(2, well.calls.get());
        }
    }

    @Test
    void whereNoCheckBelongsToTheIssueThereIsNoEmptyGreenReport() {
        try (DiagnosticsEngine engine = FakeWorld.engine(new WellIsFull()).build()) {
            IllegalStateException none =
                    assertThrows(IllegalStateException.class, () -> engine.run(IssueType.DELEGATION, ALEX));
            assertTrue(none.getMessage().contains("DELEGATION"), none.getMessage());
        }
    }

    @Test
    void theRootCauseIsTheFirstFailureAmongTheCauses() {
        Report report = run(FakeWorld.engine(
                        new WellIsFull(), new AlwaysFails.Symptom(), new AlwaysFails.EndToEnd(), new MillGrinds())
                .probe(new WellProbe(false)));
        assertEquals("village.well", report.rootCause().orElseThrow().check());
        Report symptoms = run(FakeWorld.engine(new AlwaysFails.Symptom(), new AlwaysFails.EndToEnd()));
        assertEquals(CheckKind.END_TO_END, symptoms.rootCause().orElseThrow().kind());
    }

    @Test
    void theEscalationIsThereOnlyWhenNothingIsWrongOrItWasAskedFor() {
        assertTrue(run(FakeWorld.engine(new WellIsFull()).probe(new WellProbe(true)))
                .escalation()
                .isPresent());
        assertTrue(run(FakeWorld.engine(new WellIsFull()).probe(new WellProbe(false)))
                .escalation()
                .isEmpty());
        assertTrue(run(FakeWorld.engine(new WellIsFull())
                        .probe(new WellProbe(false))
                        .escalation())
                .escalation()
                .isPresent());
    }

    @Test
    void withoutChecksThereIsOneClearExceptionAndNoEmptyGreenReport() {
        IllegalStateException none = assertThrows(
                IllegalStateException.class,
                () -> Diagnostics.builder()
                        .checks(Checks.none())
                        .ports(FakeWorld.PORTS)
                        .build());
        assertTrue(none.getMessage().contains("no checks"), none.getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> FakeWorld.engine()
                        .checks(Checks.none().plus(new WellIsFull()).without("*"))
                        .build());
    }

    @Test
    void withoutPortsThereIsOneClearException() {
        IllegalStateException none = assertThrows(
                IllegalStateException.class,
                () -> Diagnostics.builder()
                        .settings(Settings.defaults())
                        .checks(Checks.none().plus(new WellIsFull()))
                        .build());
        assertTrue(none.getMessage().contains("teams-exchange-connectors"), none.getMessage());
    }

    private static Report run(EngineBuilder builder) {
        try (DiagnosticsEngine engine = builder.build()) {
            return engine.run(IssueType.PRESENCE, ALEX);
        }
    }

    private static Judgement judgement(Report report, String check) {
        return report.judgement(check).orElseThrow();
    }

    private static List<String> sources(Report report, String check) {
        return report.evidence().stream()
                .filter(exchange -> judgement(report, check).evidence().contains(exchange.id()))
                .map(Exchange::source)
                .toList();
    }
}
