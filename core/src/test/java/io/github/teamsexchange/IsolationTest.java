package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.FakeWorld.Stranger;
import io.github.teamsexchange.FakeWorld.Well;
import io.github.teamsexchange.FakeWorld.WellIsFull;
import io.github.teamsexchange.FakeWorld.WellProbe;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.port.Ports;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a stranger's check or probe breaks, the run goes on and the others never notice. */
class IsolationTest {

    private static final Mailbox ALEX = Mailbox.of("alex@contoso.test");

    static Stream<Arguments> misconduct() {
        return Stream.of(
                conduct(
                        "throws",
                        evidence -> {
                            throw new IllegalStateException("boom");
                        },
                        "boom"),
                conduct(
                        "throws an Error",
                        evidence -> {
                            throw new AssertionError("bang");
                        },
                        "bang"),
                conduct(
                        "lacks a class",
                        evidence -> {
                            throw new NoClassDefFoundError("com/example/Missing");
                        },
                        "com/example/Missing"),
                conduct(
                        "has an exception that throws when asked",
                        evidence -> {
                            throw new RuntimeException() {
                                @Override
                                public String getMessage() {
                                    throw new IllegalStateException("nested");
                                }
                            };
                        },
                        "broke"),
                conduct("recurses without end", IsolationTest::recurse, "StackOverflowError"),
                conduct("returns null", evidence -> null, "returned nothing"),
                conduct("fails without a remedy", evidence -> Finding.fail("bad"), "without saying how to mend it"),
                conduct("hangs", evidence -> hang(new CountDownLatch(1)), "check.timeout"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misconduct")
    void aBrokenCheckIsAnErrorThatNamesIt(String name, Function<Evidence, Finding> conduct, String expected) {
        Report report =
                run(FakeWorld.engine(new WellIsFull(), new Stranger(conduct)).probe(new WellProbe(true)));
        Judgement stranger = report.judgement("village.stranger").orElseThrow();
        assertEquals(Status.ERROR, stranger.status());
        assertTrue(stranger.summary().contains(Stranger.class.getName()), stranger.summary());
        assertTrue(stranger.summary().contains(expected), stranger.summary());
        assertEquals(Status.PASS, report.judgement("village.well").orElseThrow().status());
        assertEquals(Verdict.INCOMPLETE, report.verdict());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misconduct")
    void aBrokenProbeIsAMissingFact(String name, Function<Evidence, Object> conduct, String expected) {
        Report report = run(FakeWorld.engine(new WellIsFull())
                .settings(Settings.defaults().with("probe.timeout", "300ms"))
                .probe(new BrokenWellProbe(conduct)));
        assertEquals(
                Status.INCONCLUSIVE,
                report.judgement("village.well").orElseThrow().status());
    }

    @Test
    void aProbeThatIgnoresItsInterruptIsAbandoned() {
        CountDownLatch release = new CountDownLatch(1);
        Report report = run(FakeWorld.engine(new WellIsFull())
                .settings(Settings.defaults().with("probe.timeout", "200ms"))
                .probe(new BrokenWellProbe(evidence -> {
                    boolean released = false;
                    while (!released) {
                        try {
                            released = release.await(1, TimeUnit.MINUTES);
                        } catch (InterruptedException e) {
                            // deliberately deaf
                        }
                    }
                    return new Well(true);
                })));
        release.countDown();
        Judgement well = report.judgement("village.well").orElseThrow();
        assertEquals(Status.INCONCLUSIVE, well.status());
        assertTrue(well.summary().contains("longer than 200 ms"), well.summary());
    }

    @Test
    void aVirtualMachineInTroubleIsNobodysFinding() {
        assertThrows(
                InternalError.class,
                () -> run(FakeWorld.engine(new Stranger(evidence -> {
                    throw new InternalError("out of something");
                }))));
    }

    @Test
    void aListenerThatThrowsChangesNothing() {
        Report report = run(
                FakeWorld.engine(new WellIsFull()).probe(new WellProbe(true)).listener(new DiagnosticsListener() {
                    @Override
                    public void checkFinished(Question question, Judgement judgement) {
                        throw new IllegalStateException("deaf");
                    }
                }));
        assertEquals(Verdict.NO_PROBLEM_FOUND, report.verdict());
    }

    @Test
    void whatTheRunLimitOvertakesIsInconclusive() {
        Report report = run(FakeWorld.engine(new WellIsFull(), new Stranger(evidence -> Finding.pass("quick")))
                .settings(Settings.defaults().with("run.timeout", "300ms"))
                .probe(new BrokenWellProbe(evidence -> hang(new CountDownLatch(1)))));
        Judgement well = report.judgement("village.well").orElseThrow();
        assertEquals(Status.INCONCLUSIVE, well.status());
        assertTrue(well.summary().contains("300 ms"), well.summary());
    }

    @Test
    @Timeout(30)
    void anInterruptEndsTheRunAndStaysSet() throws InterruptedException, ExecutionException, TimeoutException {
        CountDownLatch started = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        try (DiagnosticsEngine engine = hanging(started).build()) {
            Thread caller = new Thread(() -> {
                try {
                    engine.run(IssueType.PRESENCE, ALEX);
                } catch (RuntimeException e) {
                    interrupted.set(Thread.currentThread().isInterrupted());
                    outcome.complete(e);
                }
            });
            caller.start();
            assertTrue(started.await(20, TimeUnit.SECONDS));
            caller.interrupt();
            assertEquals(
                    CancellationException.class,
                    outcome.get(20, TimeUnit.SECONDS).getClass());
            assertTrue(interrupted.get());
        }
    }

    @Test
    @Timeout(30)
    void closingTheEngineEndsTheRun() throws InterruptedException, ExecutionException, TimeoutException {
        CountDownLatch started = new CountDownLatch(1);
        DiagnosticsEngine engine = hanging(started).build();
        CompletableFuture<Report> run = CompletableFuture.supplyAsync(
                () -> engine.run(IssueType.PRESENCE, ALEX), task -> new Thread(task).start());
        assertTrue(started.await(20, TimeUnit.SECONDS));
        engine.close();
        ExecutionException ended = assertThrows(ExecutionException.class, () -> run.get(20, TimeUnit.SECONDS));
        assertEquals(CancellationException.class, ended.getCause().getClass());
        assertThrows(IllegalStateException.class, () -> engine.run(IssueType.PRESENCE, ALEX));
    }

    private static EngineBuilder hanging(CountDownLatch started) {
        return FakeWorld.engine(new WellIsFull()).probe(new BrokenWellProbe(evidence -> {
            started.countDown();
            return hang(new CountDownLatch(1));
        }));
    }

    private static Report run(EngineBuilder builder) {
        try (DiagnosticsEngine engine = builder.build()) {
            return engine.run(IssueType.PRESENCE, ALEX);
        }
    }

    private static Arguments conduct(String name, Function<Evidence, Finding> conduct, String expected) {
        return Arguments.of(name, conduct, expected);
    }

    @SuppressWarnings("InfiniteRecursion") // that is the point
    private static Finding recurse(Evidence evidence) {
        return recurse(evidence);
    }

    private static Finding hang(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("woken", e);
        }
        return Finding.pass("never");
    }

    @ProbeSpec(fact = Well.class)
    private static final class BrokenWellProbe implements Probe<Well> {
        private final Function<Evidence, ?> conduct;

        BrokenWellProbe(Function<Evidence, ?> conduct) {
            this.conduct = conduct;
        }

        @Override
        public Well collect(Question question, Evidence evidence, Ports ports) {
            return (Well) conduct.apply(evidence);
        }
    }
}
