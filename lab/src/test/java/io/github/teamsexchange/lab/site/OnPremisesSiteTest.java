package io.github.teamsexchange.lab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.lab.Scenarios;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnPremisesSiteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/EWS/Exchange.asmx",
                "/ews/exchange.asmx",
                "/API",
                "/api/v2.0/me",
                "/Autodiscover/Autodiscover.xml"
            })
    void strangersAreAskedForCredentialsAsExchangeAsks(String path) throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            HttpResponse<String> answer = new LabClient(lab).get("https://mail.contoso.test" + path);
            assertEquals(401, answer.statusCode());
            assertEquals("EX01", answer.headers().firstValue("X-FEServer").orElse(""));
            assertTrue(answer.headers().firstValue("request-id").isPresent());
            assertTrue(answer.headers().firstValue("X-OWA-Version").isPresent());
            assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
        }
    }

    @Test
    void anEmptyTokenBringsOutTheOAuthChallenge() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            LabClient client = new LabClient(lab);
            String url = "https://mail.contoso.test/EWS/Exchange.asmx";
            List<String> plain = client.get(url).headers().allValues("WWW-Authenticate");
            List<String> bearer =
                    client.get(url, "Authorization", "Bearer ").headers().allValues("WWW-Authenticate");
            assertEquals(List.of("Negotiate", "NTLM", "Basic realm=\"mail.contoso.test\""), plain);
            assertEquals(4, bearer.size());
            assertTrue(bearer.get(0).startsWith("Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\""));
        }
    }

    @Test
    void withoutOAuthThereIsNoBearerChallenge() throws Exception {
        try (Lab lab = Lab.start(Scenarios.healthyBut("{\"onPremises\": {\"oauth\": false, \"version\": null}}"))) {
            HttpResponse<String> answer =
                    new LabClient(lab).get("https://mail.contoso.test/api", "Authorization", "Bearer ");
            assertEquals(
                    List.of("Basic realm=\"mail.contoso.test\""),
                    answer.headers().allValues("WWW-Authenticate"));
            assertTrue(answer.headers().firstValue("X-OWA-Version").isEmpty());
        }
    }

    @Test
    void theClearSideInsistsOnTls() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            LabClient client = new LabClient(lab);
            assertEquals(
                    403,
                    client.get("http://mail.contoso.test/EWS/Exchange.asmx").statusCode());
            HttpResponse<String> online = client.get("http://outlook.office365.com/api?x=1");
            assertEquals(
                    "https://outlook.office365.com/api?x=1",
                    online.headers().firstValue("Location").orElse(""));
        }
    }
}
