package io.github.teamsexchange.lab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenario;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As Microsoft documents its endpoints web service. */
class EndpointsSiteTest {

    private static final String SERVICE = "https://endpoints.office.com";
    private static final String ID = "clientrequestid=b10c5ed1-bad1-445f-b386-b919946339a7";

    @Test
    void publishesAnInstanceHoweverItIsSpelt() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            JsonArray all = entries(new LabClient(lab).get(SERVICE + "/endpoints/worldwide?" + ID));
            assertEquals(List.of(1, 9, 11, 12, 17, 19, 46), ids(all));
            JsonObject teams = all.getJsonObject(3);
            assertEquals("Skype", teams.getString("serviceArea"));
            assertTrue(teams.getJsonArray("ips").toString().contains("\"52.122.0.0/15\""));
            assertFalse(all.getJsonObject(4).containsKey("ips"));
        }
    }

    @Test
    void leavesOutTheAreasThatNobodyAskedForButNeverTheCommonOne() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            LabClient client = new LabClient(lab);
            String url = SERVICE + "/endpoints/Worldwide?" + ID + "&ServiceAreas=";
            assertEquals(List.of(1, 9, 46), ids(entries(client.get(url + "Exchange"))));
            assertEquals(List.of(1, 9, 11, 12, 17, 19, 46), ids(entries(client.get(url + "Common,Exchange,Skype"))));
        }
    }

    @Test
    void tellsItsVersion() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            HttpResponse<String> version = new LabClient(lab).get(SERVICE + "/version/Worldwide?" + ID);
            assertEquals("{\"instance\":\"Worldwide\",\"latest\":\"2026081400\"}", version.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/endpoints/Worldwide, 400",
        "/endpoints/Worldwide?clientrequestid=me, 400",
        "/endpoints/Germany?clientrequestid=b10c5ed1-bad1-445f-b386-b919946339a7, 404",
        "/?clientrequestid=b10c5ed1-bad1-445f-b386-b919946339a7, 404"
    })
    void whoAsksForNothingItHasGetsNothing(String target, int status) throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            assertEquals(status, new LabClient(lab).get(SERVICE + target).statusCode());
        }
    }

    private static JsonArray entries(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/json; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        return Json.createReader(new StringReader(answer.body())).readArray();
    }

    private static List<Integer> ids(JsonArray entries) {
        return entries.getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getInt("id"))
                .collect(Collectors.toList());
    }
}
