package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.FakeWorld.Stranger;
import io.github.teamsexchange.FakeWorld.Well;
import io.github.teamsexchange.FakeWorld.WellIsFull;
import io.github.teamsexchange.FakeWorld.WellProbe;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.port.Ports;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A stranger's code also runs where one does not expect it: in messages, in comparisons, in what it hands back. */
class SpitefulStrangerTest {

    @Test
    void anExceptionThatThrowsAnErrorWhenAskedForItsMessage() {
        assertBroken(
                run(FakeWorld.engine(new WellIsFull(), new Stranger(evidence -> {
                    throw new RuntimeException() {
                        @Override
                        public String getMessage() {
                            throw new AssertionError("nested");
                        }
                    };
                }))),
                "broke");
    }

    @Test
    void aFindingThatOnlyTheEngineCanMake() {
        assertBroken(
                run(FakeWorld.engine(
                        new WellIsFull(),
                        new Stranger(evidence -> Finding.of(Status.BLOCKED, "somebody is in the way")))),
                "it says BLOCKED");
    }

    @Test
    void aRemedyThatSaysNothing() {
        assertBroken(
                run(FakeWorld.engine(
                        new WellIsFull(),
                        new Stranger(evidence -> Finding.fail("bad").remedy(Remedy.instruction(" "))))),
                "a remedy says what to do");
    }

    @Test
    void aReasonNotToJudgeThatSaysNothing() {
        assertBroken(run(FakeWorld.engine(new WellIsFull(), new Aloof())), "a finding says something");
    }

    @Test
    void aFactThatCannotBeCompared() {
        Report report = run(FakeWorld.engine(new WellIsFull(), new Prickly()).probe(new PricklyProbe()));
        assertEquals(
                Status.PASS, report.judgement("village.stranger").orElseThrow().status());
    }

    @Test
    void aListenerThatThrowsAnError() {
        Report report = run(FakeWorld.engine(new WellIsFull()).listener(new DiagnosticsListener() {
            @Override
            public void runStarted(Question question) {
                throw new Error("deaf");
            }
        }));
        assertEquals(Verdict.NO_PROBLEM_FOUND, report.verdict());
    }

    private static void assertBroken(Report report, String how) {
        Judgement stranger = report.judgement("village.stranger").orElseThrow();
        assertEquals(Status.ERROR, stranger.status());
        assertTrue(stranger.summary().contains(how), stranger.summary());
        assertEquals(Status.PASS, report.judgement("village.well").orElseThrow().status());
    }

    private static Report run(EngineBuilder builder) {
        try (DiagnosticsEngine engine = builder.probe(new WellProbe(true)).build()) {
            return engine.run(IssueType.PRESENCE, Mailbox.of("alex@contoso.test"));
        }
    }

    @CheckSpec(id = "village.stranger", title = "The stranger is friendly", issues = IssueType.PRESENCE)
    private static final class Aloof implements Check {
        @Override
        public Optional<String> notApplicable(Question question, Evidence evidence) {
            return Optional.of(" ");
        }

        @Override
        public Finding examine(Question question, Evidence evidence) {
            return Finding.pass("never");
        }
    }

    private record Hedgehog(String name) implements Fact {
        @Override
        public int hashCode() {
            throw new IllegalStateException("do not touch");
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException("do not touch");
        }
    }

    @ProbeSpec(fact = Hedgehog.class, needs = Well.class)
    private static final class PricklyProbe implements Probe<Hedgehog> {
        @Override
        public Hedgehog collect(Question question, Evidence evidence, Ports ports) {
            return new Hedgehog("spike");
        }
    }

    @CheckSpec(
            id = "village.stranger",
            title = "The stranger is friendly",
            issues = IssueType.PRESENCE,
            needs = Hedgehog.class)
    private static final class Prickly implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return Finding.pass("%s is there", evidence.get(Hedgehog.class).name());
        }
    }
}
