package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import io.github.teamsexchange.FakeWorld.FlourProbe;
import io.github.teamsexchange.FakeWorld.MillGrinds;
import io.github.teamsexchange.FakeWorld.Stranger;
import io.github.teamsexchange.FakeWorld.WaterProbe;
import io.github.teamsexchange.FakeWorld.WellIsFull;
import io.github.teamsexchange.FakeWorld.WellProbe;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    @Test
    void aReportWithFindingsOfEveryKindFollowsTheSchema() throws IOException {
        Finding odd = Finding.warn("odd \"quoted\" \u0001 text")
                .detail("list", List.of("a", 1, true, Map.of("deep", List.of())))
                .remedy(Remedy.command(Shell.POWERSHELL, "Shows it.", "Get-Thing {}", "x")
                        .link("https://contoso.com/a"));
        String json = json(false, odd);
        assertValid(json);
        JsonObject report = parse(json);
        assertEquals("PROBLEM_FOUND", report.getString("verdict"));
        assertEquals("village.well", report.getString("rootCause"));
        assertEquals("PRESENCE", report.getString("issue"));
        assertTrue(report.isNull("delegate"));
        assertTrue(report.isNull("escalation"));
        assertEquals(3, report.getJsonArray("findings").size());
    }

    @Test
    void aHealthyReportHoldsTheEscalation() throws IOException {
        String json = json(true, Finding.pass("fine"));
        assertValid(json);
        JsonObject report = parse(json);
        assertEquals("NO_PROBLEM_FOUND", report.getString("verdict"));
        assertEquals(
                "alex@contoso.test",
                report.getJsonObject("escalation")
                        .getJsonArray("userPrincipalNames")
                        .getString(0));
    }

    @Test
    void theSchemaRefusesWhatTheContractForbids() throws IOException {
        String json = json(false, Finding.pass("fine"));
        assertFalse(isValid(json.replace("\"schemaVersion\":1", "\"schemaVersion\":2")));
        assertFalse(isValid(json.replace("\"PROBLEM_FOUND\"", "\"BROKEN\"")));
        assertFalse(isValid(json.replaceFirst("(\"status\":\"FAIL\".*?\"remedies\":)\\[\\{.*?\\}\\]", "$1[]")));
    }

    private static String json(boolean full, Finding finding) {
        try (DiagnosticsEngine engine = FakeWorld.engine(
                        new WellIsFull(), new MillGrinds(), new Stranger(evidence -> finding))
                .probe(new WellProbe(full))
                .probe(new WaterProbe())
                .probe(new FlourProbe())
                .build()) {
            return engine.run(IssueType.PRESENCE, Mailbox.of("alex@contoso.test"))
                    .toJson();
        }
    }

    private static void assertValid(String json) throws IOException {
        Validator.Result result = validate(json);
        assertTrue(result.isValid(), () -> result.getErrors().toString() + "\n" + json);
    }

    private static boolean isValid(String json) throws IOException {
        return validate(json).isValid();
    }

    private static Validator.Result validate(String json) throws IOException {
        try (InputStream schema = Report.class.getResourceAsStream("report.schema.json")) {
            return new ValidatorFactory()
                    .withJsonNodeFactory(new JakartaJsonNode.Factory())
                    .validate(new String(schema.readAllBytes(), StandardCharsets.UTF_8), json);
        }
    }

    private static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
