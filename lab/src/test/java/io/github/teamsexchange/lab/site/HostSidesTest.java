package io.github.teamsexchange.lab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenarios;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host has two sides, and any port. */
class HostSidesTest {

    private static final String HOST = "autodiscover.contoso.test";
    private static final String XML = "/autodiscover/autodiscover.xml";
    private static final String SECRET =
            Base64.getEncoder().encodeToString("alex@contoso.test:lab-Passw0rd!".getBytes(StandardCharsets.UTF_8));

    @Test
    void whatIsSaidOfHttpDoesNotGoForHttps() throws Exception {
        try (Lab lab = lab("{\"http\": {\"paths\": {\"/\": {\"redirectTo\": \"https://evil.test/x?y\"}}}}")) {
            LabClient client = new LabClient(lab);
            HttpResponse<String> clear = client.get("http://" + HOST + XML);
            assertEquals(302, clear.statusCode());
            assertEquals("https://evil.test/x?y", location(clear));
            assertEquals(401, client.get("https://" + HOST + XML).statusCode());
        }
    }

    @Test
    void whatIsSaidOfAHostGoesForBothSidesOtherwise() throws Exception {
        try (Lab lab = lab("{\"paths\": {\"/\": {\"answer\": {\"status\": 418}}}}")) {
            LabClient client = new LabClient(lab);
            assertEquals(418, client.get("http://" + HOST + XML).statusCode());
            assertEquals(418, client.get("https://" + HOST + XML).statusCode());
        }
    }

    @Test
    void aSideCanRefuseAloneAndHttpCanServeCredentials() throws Exception {
        try (Lab lab = lab("{\"connection\": \"refuse\", \"http\": {\"requireTls\": false}}")) {
            LabClient client = new LabClient(lab);
            assertThrows(IOException.class, () -> client.get("https://" + HOST + XML));
            HttpResponse<String> stranger = client.get("http://" + HOST + XML);
            assertEquals(401, stranger.statusCode());
            assertFalse(stranger.headers().allValues("WWW-Authenticate").isEmpty());
            assertEquals(
                    200,
                    client.get("http://" + HOST + XML, "Authorization", "Basic " + SECRET)
                            .statusCode());
            assertTrue(lab.journal().requestsTo(HOST).get(1).authorized());
            assertFalse(lab.journal().requestsTo(HOST).get(1).tls());
            assertFalse(lab.journal().toString().contains(SECRET));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aChainOfRedirectsEndsWhereItBegan(int status) throws Exception {
        String rule = "{\"redirectTo\": \"%s\", \"status\": " + status + ", \"delayMillis\": 1}";
        String paths = "\"/a\": " + rule.formatted("https://" + HOST + "/b") + ", \"/b\": "
                + rule.formatted("http://" + HOST + "/c") + ", \"/c\": " + rule.formatted("https://" + HOST + "/a");
        try (Lab lab = lab("{\"paths\": {" + paths + "}}")) {
            LabClient client = new LabClient(lab);
            String url = "https://" + HOST + "/a";
            for (int hop = 0; hop < 3; hop++) {
                HttpResponse<String> answer = client.get(url);
                assertEquals(status, answer.statusCode());
                url = location(answer);
            }
            assertEquals("https://" + HOST + "/a", url);
        }
    }

    @Test
    void aHostCanListenElsewhereOnly() throws Exception {
        try (Lab lab = lab("{\"ports\": [8443]}")) {
            LabClient client = new LabClient(lab);
            assertEquals(401, client.get("https://" + HOST + ":8443" + XML).statusCode());
            assertThrows(IOException.class, () -> client.get("https://" + HOST + XML));
            assertEquals(
                    List.of(200, 502),
                    lab.journal().tunnels().stream().map(t -> t.status()).toList());
            assertEquals(403, client.get("http://" + HOST + XML).statusCode());
        }
    }

    @Test
    void anAliasIsServedAsTheHostBehindItWithThatHostsCertificate() throws Exception {
        String change =
                "{\"hosts\": {\"" + HOST + "\": null, \"autodiscover.outlook.com\": {\"role\": \"exchange-online\"}},"
                        + " \"dns\": {\"" + HOST + "\": {\"cname\": \"autodiscover.outlook.com\"}}}";
        try (Lab lab = Lab.start(Scenarios.healthyBut(change))) {
            LabClient client = new LabClient(lab);
            assertThrows(IOException.class, () -> client.get("https://" + HOST + XML), "another name");
            assertEquals(301, client.get("http://" + HOST + XML).statusCode());
            assertEquals(
                    401, client.get("https://autodiscover.outlook.com" + XML).statusCode());
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Lab lab(String host) {
        return Lab.start(Scenarios.withHost(HOST, host));
    }
}
