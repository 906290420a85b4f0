package io.github.teamsexchange.lab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.lab.Scenarios;
import io.github.teamsexchange.lab.xml.Element;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoapAutodiscoverTest {

    private static final String NAMESPACE = "http://schemas.microsoft.com/exchange/2010/Autodiscover";
    private static final String ALEX = "alex@contoso.test";
    private static final String EWS = "https://mail.contoso.test/EWS/Exchange.asmx";

    @Test
    void eachUserHasItsOwnAnswerInTheOrderOfTheQuestion() throws Exception {
        String change =
                "{\"mailboxes\": {\"pa@contoso.test\": {\"onPremises\": \"remote-mailbox\", \"routingAddress\": \"pa@contoso.mail.onmicrosoft.com\"}}}";
        try (Lab lab = Lab.start(Scenarios.healthyBut(change))) {
            List<String> users = List.of("pa@contoso.test", ALEX, "nobody@contoso.test");
            HttpResponse<String> answer = Questions.soap(lab, users, "ExternalEwsUrl");
            assertEquals(200, answer.statusCode());
            assertEquals(
                    "text/xml; charset=utf-8",
                    answer.headers().firstValue("Content-Type").orElse(""));
            Found found = Found.in(answer.body());
            assertEquals(List.of("NoError", "RedirectAddress", "NoError", "InvalidUser"), found.texts("ErrorCode"));
            assertEquals(List.of("pa@contoso.mail.onmicrosoft.com"), found.texts("RedirectTarget"));
            assertEquals(List.of(EWS), found.texts("Value"));
            assertTrue(found.all("UserResponse").stream()
                    .allMatch(user -> user.namespace().equals(NAMESPACE)));
        }
    }

    @Test
    void settingsAreGivenOrRefused() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            String[] names = {"CasVersion", "InternalEwsUrl", "EwsSupportedSchemas", "AlternateMailboxes", "NoSuchThing"
            };
            Found found = Found.in(Questions.soap(lab, List.of(ALEX), names).body());
            assertEquals(List.of("CasVersion", "InternalEwsUrl", "EwsSupportedSchemas"), found.texts("Name"));
            assertEquals("15.02.2562.037", found.text("Value"));
            assertEquals(
                    List.of("NoError", "NoError", "SettingIsNotAvailable", "SettingIsNotAvailable"),
                    found.texts("ErrorCode"));
            assertEquals(List.of("AlternateMailboxes", "NoSuchThing"), found.texts("SettingName"));
        }
    }

    @Test
    void theHeaderTellsTheVersionInElements() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            Found found =
                    Found.in(Questions.soap(lab, List.of(ALEX), "CasVersion").body());
            Element version = found.all("Header")
                    .get(0)
                    .child(NAMESPACE, "ServerVersionInfo")
                    .orElseThrow();
            assertEquals(
                    List.of("15", "2", "2562", "37"),
                    version.children().stream().limit(4).map(Element::text).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, InvalidRequest, 0", "1, NoError, 1", "100, NoError, 100", "101, InvalidRequest, 0"})
    void aHundredUsersAreTheMost(int users, String code, int answers) throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            Found found = Found.in(Questions.soap(lab, Collections.nCopies(users, ALEX), "ExternalEwsUrl")
                    .body());
            assertEquals(code, found.text("ErrorCode"));
            assertEquals(answers, found.all("UserResponse").size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "<a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"})
    void garbageIsAFault(String body) throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            HttpResponse<String> answer = Questions.postSoap(lab, body);
            assertEquals(500, answer.statusCode());
            assertEquals("s:Client", Found.in(answer.body()).text("faultcode"));
        }
    }

    @Test
    void strangersAreChallenged() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            String url = Questions.HOST + "/autodiscover/autodiscover.svc";
            assertEquals(
                    401,
                    new LabClient(lab)
                            .post(url, Questions.soap(List.of(ALEX), "CasVersion"))
                            .statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({"ServerBusy, 0", "InvalidDomain, 1"})
    void errorsAreOfTheRequestOrOfTheUser(String code, int users) throws Exception {
        try (Lab lab = lab("\"error\": \"" + code + "\"")) {
            Found found =
                    Found.in(Questions.soap(lab, List.of(ALEX), "CasVersion").body());
            assertEquals(users, found.all("UserResponse").size());
            assertTrue(found.texts("ErrorCode").contains(code));
        }
    }

    @Test
    void redirectsGoWhereverTheHostLikes() throws Exception {
        try (Lab lab = lab("\"redirectUrl\": \"http://evil.test/a.svc\"")) {
            Found found =
                    Found.in(Questions.soap(lab, List.of(ALEX), "CasVersion").body());
            assertEquals(List.of("NoError", "RedirectUrl"), found.texts("ErrorCode"));
            assertEquals("http://evil.test/a.svc", found.text("RedirectTarget"));
        }
        try (Lab lab = lab("\"redirectAddress\": \"alex@contoso.test\", \"omit\": [\"ServerVersionInfo\"]")) {
            Found found = Found.in(Questions.soap(lab, List.of("pa@contoso.test"), "CasVersion")
                    .body());
            assertEquals(ALEX, found.text("RedirectTarget"));
            assertEquals(List.of(), found.all("ServerVersionInfo"));
        }
    }

    private static Lab lab(String soap) {
        String host = "{\"autodiscover\": {\"soap\": {" + soap + "}}}";
        return Lab.start(Scenarios.withHost("autodiscover.contoso.test", host));
    }
}
