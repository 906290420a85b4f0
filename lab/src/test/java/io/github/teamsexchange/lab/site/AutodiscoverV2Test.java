package io.github.teamsexchange.lab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenario;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutodiscoverV2Test {

    private static final String ONLINE = "https://outlook.office365.com/autodiscover/autodiscover.json";
    private static final String LOCAL = "https://autodiscover.contoso.test/autodiscover/autodiscover.json";

    private static Lab lab;
    private static Lab cloud;

    @BeforeAll
    static void start() {
        lab = Lab.start(Scenario.named("healthy"));
        cloud = Lab.start(Scenario.named("mailbox-in-exchange-online"));
    }

    @AfterAll
    static void stop() {
        lab.close();
        cloud.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?Email=alex%40contoso.test&Protocol=Ews",
                "/v1.0/alex@contoso.test?protocol=Ews&ServerLocation=true"
            })
    void exchangeOnlineSendsMailUsersHome(String question) throws Exception {
        HttpResponse<String> answer = get(lab, ONLINE + question);
        assertEquals(302, answer.statusCode());
        String target = LOCAL + "?Email=alex%40contoso.test&Protocol=Ews&RedirectCount=1";
        assertEquals(target, answer.headers().firstValue("Location").orElse(""));
        assertTrue(answer.headers().firstValue("request-id").isPresent());
        assertTrue(answer.headers().firstValue("X-FEServer").isPresent());
        assertEquals(
                "https://mail.contoso.test/EWS/Exchange.asmx",
                json(get(lab, target)).getString("Url"));
    }

    @Test
    void exchangeOnlineSendsStrangersInACircle() throws Exception {
        HttpResponse<String> answer = get(lab, ONLINE + "?Email=nobody@contoso.test&Protocol=EWS&RedirectCount=4");
        assertEquals(
                ONLINE + "?Email=nobody%40contoso.test&Protocol=EWS&RedirectCount=5",
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void exchangeOnlineKnowsItsOwn() throws Exception {
        JsonObject answer = json(get(cloud, ONLINE + "?Email=ALEX@contoso.test&Protocol=ews"));
        assertEquals("ews", answer.getString("Protocol"));
        assertEquals("https://outlook.office365.com/EWS/Exchange.asmx", answer.getString("Url"));
    }

    @Test
    void exchangeServerSendsRemoteMailboxesToTheCloud() throws Exception {
        HttpResponse<String> answer = get(cloud, LOCAL + "?Email=alex@contoso.test&Protocol=EWS");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").startsWith(ONLINE + "?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest", "REST", "Rest"})
    void theProtocolIsEchoedAsItWasSpelled(String protocol) throws Exception {
        JsonObject answer = json(get(lab, LOCAL + "?email=alex@contoso.test&PROTOCOL=" + protocol));
        assertEquals(protocol, answer.getString("Protocol"));
        assertEquals("https://mail.contoso.test/api", answer.getString("Url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ONLINE, LOCAL})
    void anUnknownProtocolIsRefused(String where) throws Exception {
        HttpResponse<String> answer = get(lab, where + "?Email=alex@contoso.test&Protocol=Fax");
        assertEquals(400, answer.statusCode());
        assertEquals("InvalidProtocol", json(answer).getString("ErrorCode"));
        assertTrue(json(answer).getString("ErrorMessage").startsWith("The given protocol value 'Fax' is invalid."));
        assertTrue(answer.body().contains("\\u0027Fax\\u0027"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?Protocol=EWS", "?Email=alex@contoso.test", "", "/v1.0/?Protocol=EWS", "?Email=%zz@x&Protocol="
            })
    void aQuestionWithoutItsPartsIsRefused(String question) throws Exception {
        for (String where : new String[] {ONLINE, LOCAL}) {
            String url = where + question.replace("%zz", "%25zz");
            assertEquals(400, get(lab, url).statusCode(), url);
        }
    }

    @Test
    void exchangeServerSaysWhomItDoesNotKnow() throws Exception {
        HttpResponse<String> answer = get(lab, LOCAL + "?Email=nobody@contoso.test&Protocol=EWS");
        assertEquals(404, answer.statusCode());
        assertEquals("UserNotFound", json(answer).getString("ErrorCode"));
    }

    private static HttpResponse<String> get(Lab where, String url) throws Exception {
        return new LabClient(where).get(url);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
