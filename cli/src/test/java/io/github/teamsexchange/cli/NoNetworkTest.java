package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Without a network a run ends in time and says what it could not reach; that is not the same as a name that is not
 * there.
 */
class NoNetworkTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void withoutAnyNetworkEverythingIsInconclusiveAndNothingIsAccused() throws IOException {
        // Names under "invalid" exist nowhere, and the resolver that would say so does not answer.
        JsonObject routing = routing(
                "exchange-online.url = https://outlook.invalid",
                "dns.servers = 127.0.0.1:1",
                "dns.timeout = 1s",
                "http.max-attempts = 1");
        assertEquals("INCONCLUSIVE", routing.getString("status"));
        assertEquals("DNS_FAILED", routing.getJsonObject("details").getString("obstacle"));
        assertTrue(routing.getString("summary").contains("outlook.invalid"), routing.getString("summary"));
    }

    @Test
    void aNameThatIsNotThereIsToldApart() throws IOException {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            JsonObject routing = routing(
                    "exchange-online.url = https://outlook.invalid",
                    "dns.servers = 127.0.0.1:" + lab.dnsPort(),
                    "http.max-attempts = 1");
            assertEquals("INCONCLUSIVE", routing.getString("status"));
            assertEquals("DNS_NO_SUCH_NAME", routing.getJsonObject("details").getString("obstacle"));
        }
    }

    private JsonObject routing(String... settings) throws IOException {
        Path file = Files.write(folder.resolve("s.properties"), List.of(settings));
        Diagnose run = Diagnose.run("presence", "alex@contoso.test", "--settings", file.toString(), "--format", "json");
        assertEquals(2, run.status(), run.err());
        ReportSchema.assertValid(run.out());
        List<JsonObject> findings = Json.createReader(new StringReader(run.out()))
                .readObject()
                .getJsonArray("findings")
                .getValuesAs(JsonValue::asJsonObject);
        assertTrue(findings.stream().allMatch(f -> f.getString("status").equals("INCONCLUSIVE")), run.out());
        return findings.stream()
                .filter(finding -> finding.getString("check").equals("autodiscover.routing"))
                .findFirst()
                .orElseThrow();
    }
}
