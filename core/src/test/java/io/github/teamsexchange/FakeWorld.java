package io.github.teamsexchange;

import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckKind;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.TlsOutcome;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A small world for the engine's tests: a well from which water comes, and a mill that needs water. */
final class FakeWorld {

    static final Ports PORTS = new Ports(
            call -> new HttpOutcome.Answered(call.uri(), 200, Map.of(), "water", Duration.ofMillis(1), 1),
            (name, type) -> new DnsOutcome.Missing(new Failure(Failure.Kind.DNS_NO_SUCH_NAME, "no " + name)),
            (host, port) -> new TlsOutcome.Failed(new Failure(Failure.Kind.CONNECT_REFUSED, "closed")),
            Configuration.NONE);

    private FakeWorld() {}

    static EngineBuilder engine(Check... checks) {
        return Diagnostics.builder()
                .settings(Settings.defaults().with("check.timeout", "1s"))
                .ports(PORTS)
                .checks(Checks.none().plus(checks));
    }

    record Well(boolean full) implements Fact {}

    record Water(String taste) implements Fact {}

    record Flour(int sacks) implements Fact {}

    @ProbeSpec(fact = Well.class)
    static final class WellProbe implements Probe<Well> {
        final AtomicInteger calls = new AtomicInteger();
        private final boolean full;

        WellProbe(boolean full) {
            this.full = full;
        }

        @Override
        public Well collect(Question question, Evidence evidence, Ports ports) throws InterruptedException {
            calls.incrementAndGet();
            ports.http().send(HttpCall.get(URI.create("https://well.test/")));
            return new Well(full);
        }
    }

    @ProbeSpec(fact = Water.class, needs = Well.class)
    static final class WaterProbe implements Probe<Water> {
        @Override
        public Water collect(Question question, Evidence evidence, Ports ports)
                throws NotObserved, InterruptedException {
            if (!evidence.get(Well.class).full()) {
                throw NotObserved.notDerivable("the well is dry");
            }
            ports.dns().lookUp("river.test", io.github.teamsexchange.port.Dns.Type.A);
            return new Water("sweet");
        }
    }

    @ProbeSpec(fact = Flour.class, needs = Water.class)
    static final class FlourProbe implements Probe<Flour> {
        @Override
        public Flour collect(Question question, Evidence evidence, Ports ports) {
            return new Flour(evidence.get(Water.class).taste().length());
        }
    }

    @ProbeSpec(fact = Well.class, scope = Scope.DOMAIN)
    static final class VillageWellProbe implements Probe<Well> {
        final AtomicInteger calls = new AtomicInteger();

        @Override
        public Well collect(Question question, Evidence evidence, Ports ports) {
            calls.incrementAndGet();
            return new Well(true);
        }
    }

    @CheckSpec(
            id = "village.well",
            title = "The well is full",
            issues = IssueType.PRESENCE,
            needs = Well.class,
            judges = Well.class)
    static final class WellIsFull implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return evidence.get(Well.class).full()
                    ? Finding.pass("The well is full")
                    : Finding.fail("The well is dry").remedy(Remedy.instruction("Dig deeper."));
        }
    }

    @CheckSpec(
            id = "village.fog",
            title = "The well can be seen",
            issues = IssueType.PRESENCE,
            needs = Well.class,
            judges = Well.class)
    static final class WellCannotBeSeen implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return Finding.inconclusive("There is fog");
        }
    }

    @CheckSpec(
            id = "village.mill",
            title = "The mill grinds",
            issues = IssueType.PRESENCE,
            needs = Flour.class,
            judges = Flour.class,
            kind = CheckKind.END_TO_END)
    static final class MillGrinds implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return Finding.pass("The mill grinds")
                    .detail("sacks", evidence.get(Flour.class).sacks());
        }
    }

    /** A check without needs that does what it is told. */
    @CheckSpec(id = "village.stranger", title = "The stranger behaves", issues = IssueType.PRESENCE, wants = Well.class)
    static final class Stranger implements Check {
        private final java.util.function.Function<Evidence, Finding> conduct;

        Stranger(java.util.function.Function<Evidence, Finding> conduct) {
            this.conduct = conduct;
        }

        @Override
        public Finding examine(Question question, Evidence evidence) {
            return conduct.apply(evidence);
        }
    }

    @CheckSpec(id = "village.feast", title = "There is a feast", issues = IssueType.PRESENCE)
    static final class FeastNeverApplies implements Check {
        @Override
        public Optional<String> notApplicable(Question question, Evidence evidence) {
            return Optional.of("It is not a holiday");
        }

        @Override
        public Finding examine(Question question, Evidence evidence) {
            throw new IllegalStateException("must not be asked");
        }
    }
}
