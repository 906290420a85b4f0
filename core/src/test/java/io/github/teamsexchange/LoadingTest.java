package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.port.Ports;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken provider costs a sentence, and nothing else. */
class LoadingTest {

    private static final Mailbox ALEX = Mailbox.of("alex@contoso.test");

    @TempDir
    Path plugins;

    @Test
    void healthyChecksSurviveBrokenOnesAroundThem() throws IOException {
        Checks checks = Checks.discovered(pluginsOf(
                Check.class,
                "com.example.Missing",
                Healthy.class.getName(),
                String.class.getName(),
                ConstructorThrows.class.getName(),
                InitialiserThrows.class.getName(),
                WithoutSpec.class.getName(),
                BadId.class.getName(),
                SameId.class.getName(),
                AlsoHealthy.class.getName()));
        assertEquals(
                List.of("plugin.also-healthy", "plugin.healthy"),
                checks.infos().stream()
                        .map(CheckInfo::id)
                        .filter(id -> id.startsWith("plugin."))
                        .toList());
        String problems = String.join("\n", checks.problems());
        assertTrue(problems.contains("com.example.Missing: It cannot be loaded"), problems);
        assertTrue(problems.contains("ConstructorThrows: It cannot be loaded: IllegalStateException (no)"), problems);
        assertTrue(problems.contains("WithoutSpec: It carries no @CheckSpec"), problems);
        assertTrue(problems.contains("BadId: Its id 'Bad Id' is not of the form"), problems);
        assertTrue(
                problems.contains("SameId: Its id 'plugin.healthy' is taken by " + Healthy.class.getName()), problems);
        assertTrue(problems.contains("InitialiserThrows"), problems);
    }

    @Test
    void aServicesFileThatCannotBeReadSpoilsNoOther() throws IOException {
        pluginsOf(Check.class, "not a class name !");
        ClassLoader broken = new URLClassLoader(
                new URL[] {plugins.toUri().toURL()}, getClass().getClassLoader());
        Path healthy = Files.createDirectories(plugins.resolve("healthy"));
        Path services = Files.createDirectories(healthy.resolve("META-INF/services"));
        Files.write(services.resolve(Check.class.getName()), List.of(Healthy.class.getName()));
        Checks checks =
                Checks.discovered(new URLClassLoader(new URL[] {healthy.toUri().toURL()}, broken));
        assertEquals(
                List.of("plugin.healthy"),
                checks.infos().stream().map(CheckInfo::id).toList());
        assertEquals(1, checks.problems().size(), checks.problems().toString());
    }

    @Test
    void theReportOfEveryRunNamesTheBrokenProvider() throws IOException {
        Checks checks = Checks.discovered(pluginsOf(Check.class, "com.example.Missing", Healthy.class.getName()))
                .only("plugin.*", "com.example.*");
        try (DiagnosticsEngine engine = FakeWorld.engine().checks(checks).build()) {
            Report report = engine.run(IssueType.PRESENCE, ALEX);
            assertEquals(
                    Status.PASS,
                    report.judgement("plugin.healthy").orElseThrow().status());
            Judgement broken = report.judgement("com.example.Missing").orElseThrow();
            assertEquals(Status.ERROR, broken.status());
            assertEquals(Verdict.INCOMPLETE, report.verdict());
        }
    }

    @Test
    void metadataIsReadBeforeTheClassRuns() {
        InitialiserRan.ran = false;
        assertThrows(IllegalArgumentException.class, () -> LoadedCheck.validSpec(InitialiserTells.class));
        assertEquals(false, InitialiserRan.ran);
    }

    @Test
    void aHostsOwnCheckMustBeValidAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> Checks.none().plus(new BadId()));
        assertThrows(IllegalArgumentException.class, () -> Checks.none().plus(new Healthy(), new SameId()));
    }

    @Test
    void aCycleOfProbesIsReportedWithItsPath() {
        Probes probes = Probes.of(List.of(new HenProbe(), new EggProbe()));
        assertEquals(1, probes.problems().size());
        assertTrue(
                probes.problems().get(0).explanation().contains("(Egg -> Hen -> Egg)"),
                probes.problems().get(0).explanation());
        assertEquals(1, probes.forFact(Hen.class).size());
        assertEquals(0, probes.forFact(Egg.class).size());
    }

    @Test
    void whatManyMailboxesShareMustNotRestOnOne() {
        Probes probes = Probes.of(List.of(new VillageFromHen(), new HenWithoutEgg()));
        assertEquals(1, probes.problems().size());
        assertTrue(probes.problems().get(0).explanation().contains("holds for less of the world"));
        assertEquals(0, probes.forFact(Village.class).size());
    }

    private ClassLoader pluginsOf(Class<?> service, String... providers) throws IOException {
        Path services = Files.createDirectories(plugins.resolve("META-INF/services"));
        Files.write(services.resolve(service.getName()), List.of(providers));
        return new URLClassLoader(
                new URL[] {plugins.toUri().toURL()}, getClass().getClassLoader());
    }

    private static Finding pass() {
        return Finding.pass("It is well");
    }

    @CheckSpec(id = "plugin.healthy", title = "It is well", issues = IssueType.PRESENCE)
    public static final class Healthy implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return pass();
        }
    }

    @CheckSpec(id = "plugin.also-healthy", title = "It is well", issues = IssueType.PRESENCE)
    public static final class AlsoHealthy implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return pass();
        }
    }

    @CheckSpec(id = "plugin.healthy", title = "It is well", issues = IssueType.PRESENCE)
    public static final class SameId implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return pass();
        }
    }

    @CheckSpec(id = "Bad Id", title = "It is well", issues = IssueType.PRESENCE)
    public static final class BadId implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return pass();
        }
    }

    public static final class WithoutSpec implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return pass();
        }
    }

    @CheckSpec(id = "plugin.constructor-throws", title = "It is well", issues = IssueType.PRESENCE)
    public static final class ConstructorThrows implements Check {
        public ConstructorThrows() {
            throw new IllegalStateException("no");
        }

        @Override
        public Finding examine(Question question, Evidence evidence) {
            return pass();
        }
    }

    @CheckSpec(id = "plugin.initialiser-throws", title = "It is well", issues = IssueType.PRESENCE)
    public static final class InitialiserThrows implements Check {
        private static final int NONE = Integer.parseInt("none");

        @Override
        public Finding examine(Question question, Evidence evidence) {
            return pass().detail("none", NONE).remedy(Remedy.instruction("None."));
        }
    }

    static final class InitialiserRan {
        static volatile boolean ran;
    }

    public static final class InitialiserTells implements Check {
        static {
            InitialiserRan.ran = true;
        }

        @Override
        public Finding examine(Question question, Evidence evidence) {
            return pass();
        }
    }

    record Hen() implements Fact {}

    record Egg() implements Fact {}

    record Village() implements Fact {}

    @ProbeSpec(fact = Hen.class, needs = Egg.class)
    static final class HenProbe implements Probe<Hen> {
        @Override
        public Hen collect(Question question, Evidence evidence, Ports ports) {
            return new Hen();
        }
    }

    @ProbeSpec(fact = Egg.class, wants = Hen.class)
    static final class EggProbe implements Probe<Egg> {
        @Override
        public Egg collect(Question question, Evidence evidence, Ports ports) {
            return new Egg();
        }
    }

    @ProbeSpec(fact = Hen.class)
    static final class HenWithoutEgg implements Probe<Hen> {
        @Override
        public Hen collect(Question question, Evidence evidence, Ports ports) {
            return new Hen();
        }
    }

    @ProbeSpec(fact = Village.class, wants = Hen.class, scope = Scope.ORGANIZATION)
    static final class VillageFromHen implements Probe<Village> {
        @Override
        public Village collect(Question question, Evidence evidence, Ports ports) {
            return new Village();
        }
    }
}
