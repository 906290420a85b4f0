package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.FakeWorld.Flour;
import io.github.teamsexchange.FakeWorld.FlourProbe;
import io.github.teamsexchange.FakeWorld.MillGrinds;
import io.github.teamsexchange.FakeWorld.Stranger;
import io.github.teamsexchange.FakeWorld.Water;
import io.github.teamsexchange.FakeWorld.Well;
import io.github.teamsexchange.FakeWorld.WellIsFull;
import io.github.teamsexchange.check.AnnouncingProbe;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.Ports;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A fact that is known before the one its probe is after. */
class AnnouncementTest {

    /** Says that there is water, and goes on to measure the well until it is told that the mill grinds. */
    @ProbeSpec(fact = Well.class, announces = Water.class, scope = Scope.DOMAIN)
    static final class Surveyor implements AnnouncingProbe<Well, Water> {
        final AtomicInteger calls = new AtomicInteger();
        final CountDownLatch ground = new CountDownLatch(1);

        @Override
        public Well collect(Question question, Evidence evidence, Ports ports, Consumer<Water> announce)
                throws InterruptedException {
            calls.incrementAndGet();
            ports.dns().lookUp("spring.test", Dns.Type.A);
            announce.accept(new Water("sweet"));
            assertTrue(ground.await(30, TimeUnit.SECONDS), "nobody used the water before the well was measured");
            ports.http().send(HttpCall.get(URI.create("https://well.test/")));
            return new Well(true);
        }
    }

    @ProbeSpec(fact = Well.class, announces = Water.class)
    static final class FindsTheWellDry implements AnnouncingProbe<Well, Water> {
        @Override
        public Well collect(Question question, Evidence evidence, Ports ports, Consumer<Water> announce) {
            return new Well(false);
        }
    }

    @ProbeSpec(fact = Well.class, announces = Water.class)
    static final class FindsNoWell implements AnnouncingProbe<Well, Water> {
        @Override
        public Well collect(Question question, Evidence evidence, Ports ports, Consumer<Water> announce)
                throws NotObserved {
            throw NotObserved.notSupplied("nobody drew a map", "Draw a map");
        }
    }

    @ProbeSpec(fact = Water.class)
    static final class Dowser implements Probe<Water> {
        @Override
        public Water collect(Question question, Evidence evidence, Ports ports) {
            return new Water("imagined");
        }
    }

    @Test
    void whatRestsOnItDoesNotWaitForTheRest() {
        Surveyor surveyor = new Surveyor();
        Report report = run(FakeWorld.engine(new WellIsFull(), new MillGrindsAndTells(surveyor.ground))
                .settings(Settings.defaults())
                .probe(surveyor)
                .probe(new FlourProbe()));
        assertEquals(1, surveyor.calls.get());
        assertEquals(Status.PASS, judgement(report, "village.well").status());
        assertEquals(Status.PASS, judgement(report, "village.mill").status());
        assertEquals(List.of("A spring.test"), sources(report, "village.mill"));
        assertEquals(List.of("A spring.test", "GET https://well.test/"), sources(report, "village.well"));
    }

    @Test
    void anotherRunFindsBothWithoutAsking() {
        Surveyor surveyor = new Surveyor();
        surveyor.ground.countDown();
        EngineBuilder builder = FakeWorld.engine(new WellIsFull(), new MillGrinds())
                .probe(surveyor)
                .probe(new FlourProbe());
        try (DiagnosticsEngine engine = builder.build()) {
            engine.run(IssueType.PRESENCE, Mailbox.of("alex@contoso.test"));
            Report second = engine.run(IssueType.PRESENCE, Mailbox.of("boss@contoso.test"));
            assertEquals(Verdict.NO_PROBLEM_FOUND, second.verdict());
        }
        assertEquals(1, surveyor.calls.get());
    }

    @Test
    void ifItNeverComesItDoesNotFollowFromTheFactThatCame() {
        Report report = run(FakeWorld.engine(new WellIsFull(), new MillGrinds())
                .probe(new FindsTheWellDry())
                .probe(new FlourProbe()));
        Judgement mill = judgement(report, "village.mill");
        assertEquals(Status.BLOCKED, mill.status());
        assertEquals("village.well", mill.blockedBy().orElseThrow());
    }

    @Test
    void ifNeitherComesOneReasonServesBoth() {
        Report report = run(FakeWorld.engine(new WellIsFull(), new MillGrinds())
                .probe(new FindsNoWell())
                .probe(new FlourProbe()));
        for (String check : List.of("village.well", "village.mill")) {
            assertEquals(
                    "Cannot tell: nobody drew a map", judgement(report, check).summary());
        }
    }

    @Test
    void nobodyElseMayOfferIt() {
        Report report = run(FakeWorld.engine(new Stranger(evidence -> Finding.pass("It behaves")))
                .probe(new FindsTheWellDry())
                .probe(new Dowser()));
        assertTrue(
                judgement(report, Dowser.class.getName()).summary().contains("Water"),
                () -> report.judgements().toString());
    }

    @CheckSpec(id = "village.mill", title = "The mill grinds", issues = IssueType.PRESENCE, needs = Flour.class)
    static final class MillGrindsAndTells implements Check {
        private final CountDownLatch ground;

        MillGrindsAndTells(CountDownLatch ground) {
            this.ground = ground;
        }

        @Override
        public Finding examine(Question question, Evidence evidence) {
            evidence.get(Flour.class);
            ground.countDown();
            return Finding.pass("The mill grinds");
        }
    }

    private static Report run(EngineBuilder builder) {
        try (DiagnosticsEngine engine = builder.build()) {
            return engine.run(IssueType.PRESENCE, Mailbox.of("alex@contoso.test"));
        }
    }

    private static Judgement judgement(Report report, String check) {
        return report.judgements().stream()
                .filter(one -> one.check().equals(check))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + check + " in " + report.judgements()));
    }

    private static List<String> sources(Report report, String check) {
        return judgement(report, check).evidence().stream()
                .map(id -> report.evidence().stream()
                        .filter(exchange -> exchange.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .source())
                .toList();
    }
}
