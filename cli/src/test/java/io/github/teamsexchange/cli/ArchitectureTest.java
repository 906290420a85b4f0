package io.github.teamsexchange.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.Probe;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of modules in the architecture document, held against the code. */
class ArchitectureTest {

    private static final String ROOT = "io.github.teamsexchange";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Which area may know which other; core, whose packages have no area of their own, is known to all. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "connectors",
            Set.of(),
            "autodiscover",
            Set.of("connectors"),
            "prerequisites",
            Set.of("connectors", "autodiscover"),
            "ewspolicy",
            Set.of("connectors", "autodiscover"),
            "delegation",
            Set.of("connectors", "autodiscover"),
            "calendarapp",
            Set.of("connectors", "autodiscover"),
            "presence",
            Set.of("connectors", "autodiscover"),
            "reports",
            Set.of(),
            "lab",
            Set.of(),
            "cli",
            Set.of(
                    "connectors",
                    "autodiscover",
                    "prerequisites",
                    "ewspolicy",
                    "delegation",
                    "calendarapp",
                    "presence",
                    "reports",
                    "lab"));

    @Test
    void everyModuleIsInTheTable() {
        Set<String> areas = CODE.stream()
                .map(ArchitectureTest::area)
                .filter(area -> !area.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_KNOW.keySet()), areas);
        assertTrue(CODE.size() > 200, "the test saw " + CODE.size() + " classes");
    }

    static Stream<String> areas() {
        return MAY_KNOW.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void anAreaKnowsOnlyWhatTheTableAllows(String area) {
        String[] forbidden = MAY_KNOW.keySet().stream()
                .filter(other -> !other.equals(area) && !MAY_KNOW.get(area).contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        if (forbidden.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + area + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .because("the architecture document says what " + area + " may depend on")
                    .check(CODE);
        }
    }

    @Test
    void coreKnowsNoModuleAndItsPackagesPointOneWay() {
        String[] areas =
                MAY_KNOW.keySet().stream().map(area -> ROOT + "." + area + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".check", ROOT + ".port")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(areas)
                .because("everything depends on core, so core depends on nothing of ours")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".check")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("the engine uses the vocabulary, never the reverse")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".port")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".check")
                .because("ports know neither questions nor findings")
                .check(CODE);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void onlyConnectorsReachTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".connectors..", ROOT + ".lab..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "org.xbill..", "java.nio.channels..")
                .because("everything that leaves the process goes through a port")
                .check(CODE);
    }

    @Test
    void onlyConnectorsKnowTheResilienceLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".connectors..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.resilience4j..")
                .because("retries and limits exist once")
                .check(CODE);
    }

    @Test
    void checksAndProbesTellNoTimeAndPrintNothing() {
        noClasses()
                .that()
                .implement(Check.class)
                .or()
                .implement(Probe.class)
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .because("the question says as of when, and a replay months later must give the same finding")
                .check(CODE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a library prints nothing")
                .check(CODE);
    }

    @Test
    void checksAndProbesAreFinalAndHidden() {
        classes()
                .that()
                .implement(Check.class)
                .or()
                .implement(Probe.class)
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .andShould()
                .resideOutsideOfPackages("..facts..")
                .because("an area exports its facts and nothing else")
                .check(CODE);
        List<String> stateful = CODE.stream()
                .filter(type -> type.isAssignableTo(Check.class) || type.isAssignableTo(Probe.class))
                .filter(type -> type.getFields().stream()
                        .anyMatch(field ->
                                !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), stateful);
    }

    private static String area(JavaClass type) {
        String inside = type.getPackageName()
                .substring(Math.min(ROOT.length(), type.getPackageName().length()));
        String first = Arrays.stream(inside.split("\\."))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
        return Set.of("check", "port").contains(first) ? "" : first;
    }
}
