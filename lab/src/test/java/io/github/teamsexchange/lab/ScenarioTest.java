package io.github.teamsexchange.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {

    @ParameterizedTest
    @MethodSource("io.github.teamsexchange.lab.Scenario#names")
    void everyScenarioSaysWhatToExpectForEveryIssue(String name) {
        Scenario scenario = Scenario.named(name);
        assertEquals(name, scenario.name());
        assertEquals(name.equals("healthy"), scenario.cause().isEmpty());
        assertEquals(EnumSet.allOf(IssueType.class), EnumSet.copyOf(scenario.issues()));
        for (IssueType issue : IssueType.values()) {
            assertTrue(scenario.deployment()
                    .mailbox(scenario.mailbox(issue).address())
                    .isPresent());
            assertConsistent(scenario.expectation(issue));
        }
    }

    /** The contract's rule for verdicts, so that no file contradicts itself. */
    private static void assertConsistent(Expectation expected) {
        boolean problem = expected.findings().containsValue(Status.FAIL);
        boolean open = expected.findings().values().stream()
                .anyMatch(EnumSet.of(Status.INCONCLUSIVE, Status.BLOCKED, Status.ERROR)::contains);
        assertEquals(problem ? "PROBLEM_FOUND" : open ? "INCOMPLETE" : "NO_PROBLEM_FOUND", expected.verdict());
        assertEquals(problem, expected.rootCause().isPresent());
        expected.rootCause()
                .ifPresent(
                        cause -> assertEquals(Status.FAIL, expected.findings().get(cause)));
    }

    @Test
    void everyFileIsInTheIndex() throws Exception {
        Path folder = Path.of(
                        Scenario.class.getResource("scenarios/healthy.json").toURI())
                .getParent();
        try (var files = Files.list(folder)) {
            List<String> onDisk = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.replace(".json", ""))
                    .sorted()
                    .toList();
            assertEquals(onDisk, Scenario.names().stream().sorted().toList());
        }
    }

    @Test
    void aFileInheritsWhatItDoesNotChange() {
        Scenario scenario = Scenario.named("rest-not-published");
        Expectation presence = scenario.expectation(IssueType.PRESENCE);
        assertEquals(Optional.of("presence.rest-api"), presence.rootCause());
        assertEquals(Status.PASS, presence.findings().get("autodiscover.routing"));
        assertEquals(
                "NO_PROBLEM_FOUND", scenario.expectation(IssueType.DELEGATION).verdict());
        assertEquals(
                Optional.of(Mailbox.of("pa@contoso.test")),
                scenario.mailbox(IssueType.DELEGATION).delegate());
    }

    @Test
    void aPatchWithNullRemoves() {
        assertTrue(Scenario.named("rest-host-not-in-dns")
                .deployment()
                .host("mail.contoso.test")
                .isEmpty());
        assertFalse(Scenario.named("rest-host-not-in-dns")
                .deployment()
                .host("contoso.test")
                .isEmpty());
    }

    @Test
    void aFileOfOnesOwnNeedsNoBase(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("mine.json"), """
                {"name": "mine", "description": "Small.",
                 "deployment": {"hosts": {"a.test": {"role": "web-server"}},
                  "onPremises": {"server": "EX", "tenant": "t", "authentication": [], "oauth": false,
                                 "autodiscoverV2": {}}}}
                """);
        Scenario scenario = Scenario.load(file);
        assertEquals("mine", scenario.name());
        assertTrue(scenario.issues().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> scenario.mailbox(IssueType.PRESENCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"hosts": {"a.b": {"role": "printer"}}}                                 | #/deployment/hosts/a.b/role
                    {"hosts": {"a.b": {}}}                                                  | #/deployment/hosts/a.b: 'role'
                    {"hosts": {"a.b": {"role": "web-server", "colour": 1}}}                 | 'colour'
                    {"hosts": {"a.b": {"role": "web-server", "paths": {"/a~b": {"fault": 1}}}}} | /paths/~1a~0b/fault
                    {"hosts": {"a.b": {"role": "web-server", "paths": {"/a": {}}}}}         | /paths/~1a: exactly one
                    {"hosts": {"a.b": {"role": "web-server", "paths": {"a": {"fault": "hang"}}}}} | /paths/a: a path
                    {"hosts": {"A.b": {"role": "web-server"}, "a.B": {"role": "web-server"}}} | /hosts/a.B: the same name
                    {"dns": {"x.test": {"srv": [{"priority": 70000, "weight": 0, "port": 1, "target": "a"}]}}} | /dns/x.test/srv/0/priority
                    {"dns": {"x.test": {"srv": [{"priority": 1e99, "weight": 0, "port": 1, "target": "a"}]}}} | /dns/x.test/srv/0/priority
                    {"dns": {"x.test": {"addresses": ["127.0.0.999"]}}} | /dns/x.test/addresses/0
                    {"dns": {"x.test": {"cname": "a..b"}}} | /dns/x.test/cname
                    {"hosts": {"a..b": {"role": "web-server"}}} | /hosts/a..b
                    {"mailboxes": {"nobody": {"exchangeOnline": "absent", "onPremises": "absent"}}} | /mailboxes/nobody
                    {"configuration": {"moon": {}}}                                         | 'moon' is no side
                    {"onPremises": {"oauth": "yes"}}                                        | /onPremises/oauth
                    {"hosts": {"a.b": {"role": "web-server", "paths": {"/": {"answer": {"status": 200, "headers": {"A": ["x\\r\\nB: y"]}}}}}}} | /headers/A
                    """)
    void anErrorSaysWhere(String deployment, String where) {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> Scenarios.healthyBut(deployment));
        assertTrue(wrong.toString().contains(where), wrong.toString());
    }

    @Test
    void aTextTooLongForDnsIsRefused() {
        String plan = "{\"txt\": [\"" + "é".repeat(128) + "\"]}";
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> Scenarios.withName("x.test", plan));
        assertTrue(wrong.toString().contains("/dns/x.test/txt/0"), wrong.toString());
    }

    @Test
    void anUnknownNameListsTheKnownOnes() {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> Scenario.named("../healthy"));
        assertTrue(wrong.toString().contains("rest-not-published"), wrong.toString());
    }

    @Test
    void aFileIsBoundedAndReadStrictly() {
        assertWrong("{\"a\":".repeat(1000), "nested deeper");
        assertWrong("[".repeat(100_000), "nested deeper");
        assertWrong("{\"name\": \"" + "x".repeat(2_000_000) + "\"}", "larger than");
        assertWrong("{\"name\": \"a\", \"name\": \"b\"}", "not a JSON object");
        assertWrong("[]", "not a JSON object");
        assertWrong("", "not a JSON object");
        assertWrong("{\"name\": \"a\\\"[[[\"}", "'description' is missing");
    }

    private static void assertWrong(String json, String why) {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> Scenario.parse(json));
        assertTrue(wrong.toString().contains(why), wrong.toString());
    }
}
