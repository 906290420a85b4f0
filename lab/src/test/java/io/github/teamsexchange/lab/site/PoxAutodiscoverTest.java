package io.github.teamsexchange.lab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.lab.Scenarios;
import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.MalformedXmlException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoxAutodiscoverTest {

    private static final String EWS = "https://mail.contoso.test/EWS/Exchange.asmx";
    private static final String SETTINGS =
            "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";
    private static final String RESPONSES = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";

    @Test
    void aMailboxHasSettingsThatEveryClientUnderstands() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            HttpResponse<String> answer = Questions.pox(lab, "Alex@contoso.test");
            assertEquals(200, answer.statusCode());
            assertEquals(
                    "text/xml; charset=utf-8",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.body().startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
            assertTrue(answer.body().contains("<EwsUrl>" + EWS + "</EwsUrl>"));
            Found found = Found.in(answer.body());
            assertTrue(found.root().is(RESPONSES, "Autodiscover"));
            assertTrue(found.all("Response").get(0).is(SETTINGS, "Response"));
            assertEquals("settings", found.text("Action"));
            assertEquals("alex@contoso.test", found.text("AutoDiscoverSMTPAddress"));
            assertEquals(List.of("EXCH", "EXPR", "WEB"), found.texts("Type"));
            assertEquals(List.of(EWS, EWS), found.texts("ASUrl"));
            assertEquals(List.of(EWS, EWS), found.texts("EwsUrl"));
        }
    }

    /** 15.1.1034 and 73C1840A are a pair seen on the wire. */
    @Test
    void theVersionIsPackedAsServersPackIt() throws Exception {
        try (Lab lab = Lab.start(Scenarios.healthyBut("{\"onPremises\": {\"version\": \"15.1.1034.26\"}}"))) {
            assertEquals("73C1840A", version(lab));
        }
    }

    private static String version(Lab lab) throws Exception {
        return Found.in(Questions.pox(lab, "alex@contoso.test").body()).text("ServerVersion");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody@contoso.test, 2006a, 500",
        "alex@contoso.test, 2005, 601",
        "alex, 2006a, 602",
        "'', 2006a, 602",
        "alex@contoso.test</EMailAddress><!--, 2006a, 600"
    })
    void errorsAreDocumentsWithStatus200(String address, String schema, String code) throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            String body = Questions.pox(address, SETTINGS.replace("2006a", schema));
            HttpResponse<String> answer = Questions.postPox(lab, body);
            assertEquals(200, answer.statusCode());
            assertEquals(code, Found.in(answer.body()).text("ErrorCode"));
            assertTrue(Found.in(answer.body()).all("Response").get(0).is(RESPONSES, "Response"));
        }
    }

    @Test
    void aBrowserIsToldThatItsRequestIsInvalidOnceItHasSignedIn() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            LabClient client = new LabClient(lab);
            HttpResponse<String> stranger = client.get(Questions.HOST + Questions.XML);
            assertEquals(401, stranger.statusCode());
            assertEquals("True", stranger.headers().firstValue("X-SOAP-Enabled").orElse(""));
            HttpResponse<String> known = client.get(Questions.HOST + Questions.XML, "Authorization", Questions.BASIC);
            assertEquals("600", Found.in(known.body()).text("ErrorCode"));
            assertEquals("True", known.headers().firstValue("X-OAuth-Enabled").orElse(""));
        }
    }

    @ParameterizedTest
    @CsvSource({"always, true, true", "get, true, false", "never, false, false"})
    void capabilitiesAreShownAsTheHostLikes(String when, boolean onGet, boolean onPost) throws Exception {
        try (Lab lab = lab("\"capabilities\": \"" + when + "\"")) {
            LabClient client = new LabClient(lab);
            assertEquals(onGet, isCapable(client.get(Questions.HOST + Questions.XML)));
            assertEquals(onPost, isCapable(client.post(Questions.HOST + Questions.XML, "")));
            assertEquals(onPost, isCapable(Questions.pox(lab, "alex@contoso.test")));
        }
    }

    private static boolean isCapable(HttpResponse<String> answer) {
        return Stream.of("X-SOAP-Enabled", "X-WSSecurity-Enabled", "X-OAuth-Enabled")
                .allMatch(name -> answer.headers().firstValue(name).isPresent());
    }

    @Test
    void aRemoteMailboxIsToBeAskedForUnderItsRoutingAddress() throws Exception {
        String change =
                "{\"mailboxes\": {\"alex@contoso.test\": {\"onPremises\": \"remote-mailbox\", \"routingAddress\": \"alex@contoso.mail.onmicrosoft.com\"}, \"pa@contoso.test\":"
                        + " {\"onPremises\": \"remote-mailbox\", \"routingAddress\": \"boss@contoso.test\"},"
                        + " \"boss@contoso.test\": {\"onPremises\": \"remote-mailbox\", \"routingAddress\": \"pa@contoso.test\"}}}";
        try (Lab lab = Lab.start(Scenarios.healthyBut(change))) {
            Found alex = Found.in(Questions.pox(lab, "alex@contoso.test").body());
            assertEquals("redirectAddr", alex.text("Action"));
            assertEquals("alex@contoso.mail.onmicrosoft.com", alex.text("RedirectAddr"));
            assertEquals(
                    "boss@contoso.test",
                    Found.in(Questions.pox(lab, "pa@contoso.test").body()).text("RedirectAddr"));
            assertEquals(
                    "pa@contoso.test",
                    Found.in(Questions.pox(lab, "boss@contoso.test").body()).text("RedirectAddr"));
        }
    }

    @Test
    void theCloudAnswersForItsMailboxesByBothAddresses() throws Exception {
        String change = "{\"accounts\": {\"alex\": {\"tokens\": [\"ALEXTOKEN\"]}},"
                + " \"mailboxes\": {\"alex@contoso.test\": {\"exchangeOnline\": \"mailbox\", \"onPremises\":"
                + " \"remote-mailbox\", \"routingAddress\": \"alex@contoso.mail.onmicrosoft.com\"}}}";
        try (Lab lab = Lab.start(Scenarios.healthyBut(change))) {
            String question = Questions.pox("alex@contoso.mail.onmicrosoft.com", SETTINGS);
            String url = "https://outlook.office365.com" + Questions.XML;
            String body = new LabClient(lab)
                    .post(url, question, "Authorization", "Bearer ALEXTOKEN")
                    .body();
            assertEquals(
                    "https://outlook.office365.com/EWS/Exchange.asmx",
                    Found.in(body).text("EwsUrl"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.test/x", "https://attacker.test/autodiscover/autodiscover.xml"})
    void aHostSendsToWhateverAddressItIsToldTo(String url) throws Exception {
        try (Lab lab = lab("\"pox\": {\"redirectUrl\": \"" + url + "\"}")) {
            Found found = Found.in(Questions.pox(lab, "alex@contoso.test").body());
            assertEquals("redirectUrl", found.text("Action"));
            assertEquals(url, found.text("RedirectUrl"));
        }
    }

    static Stream<Arguments> elements() {
        return Stream.of(
                        "Response", "User", "Account", "Action", "Protocol", "Type", "ASUrl", "EwsUrl", "ServerVersion")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void anyElementCanBeMissingOrEmpty(String name) throws Exception {
        try (Lab lab = lab("\"pox\": {\"omit\": [\"" + name + "\"]}")) {
            Found found = Found.in(Questions.pox(lab, "alex@contoso.test").body());
            assertEquals(List.of(), found.all(name));
        }
        try (Lab lab = lab("\"pox\": {\"empty\": [\"" + name + "\"]}")) {
            List<Element> found =
                    Found.in(Questions.pox(lab, "alex@contoso.test").body()).all(name);
            assertFalse(found.isEmpty());
            assertTrue(found.stream()
                    .allMatch(element ->
                            element.children().isEmpty() && element.text().isEmpty()));
        }
    }

    @Test
    void theKindsOfProtocolAreTheHostsChoice() throws Exception {
        try (Lab lab = lab("\"protocols\": [\"EXHTTP\", \"EXCH\"], \"ewsUrl\": \"https://other.test/e\"")) {
            Found found = Found.in(Questions.pox(lab, "alex@contoso.test").body());
            assertEquals(List.of("EXHTTP", "EXCH"), found.texts("Type"));
            assertEquals(List.of("https://other.test/e", "https://other.test/e"), found.texts("EwsUrl"));
        }
    }

    @Test
    void theTypeCanBeAnAttributeAndTheOrderTheOtherWayRound() throws Exception {
        try (Lab lab = lab("\"pox\": {\"flaws\": [\"type-as-attribute\", \"reversed\"]}")) {
            Found found = Found.in(Questions.pox(lab, "alex@contoso.test").body());
            assertEquals(List.of(), found.all("Type"));
            assertEquals(
                    List.of("WEB", "EXPR", "EXCH"),
                    found.all("Protocol").stream()
                            .map(p -> p.attribute("Type").orElse(""))
                            .toList());
            assertEquals(
                    "Account", found.all("Response").get(0).children().get(0).name());
        }
    }

    @Test
    void namespacesCanBeMisspelledAndATypeDeclarationBeThere() throws Exception {
        try (Lab lab = lab("\"pox\": {\"flaws\": [\"https-namespaces\"]}")) {
            Found found = Found.in(Questions.pox(lab, "alex@contoso.test").body());
            assertTrue(found.root().namespace().startsWith("https://schemas.microsoft.com/"));
        }
        try (Lab lab = lab("\"pox\": {\"flaws\": [\"dtd\"]}")) {
            String body = Questions.pox(lab, "alex@contoso.test").body();
            assertTrue(body.contains("?><!DOCTYPE "));
            assertThrows(MalformedXmlException.class, () -> Found.in(body));
        }
    }

    @Test
    void anythingElseCanStandInForAnswersButNotForChallenges() throws Exception {
        try (Lab lab = lab("\"pox\": {\"body\": \"<html>\"}")) {
            assertEquals("<html>", Questions.pox(lab, "alex@contoso.test").body());
            assertEquals(
                    401,
                    new LabClient(lab).post(Questions.HOST + Questions.XML, "").statusCode());
        }
        try (Lab lab = lab("\"pox\": {\"error\": \"603\"}")) {
            Found found = Found.in(Questions.pox(lab, "alex@contoso.test").body());
            assertEquals("The Active Directory user wasn't found.", found.text("Message"));
        }
    }

    private static Lab lab(String autodiscover) {
        return Lab.start(Scenarios.withHost("autodiscover.contoso.test", "{\"autodiscover\": {" + autodiscover + "}}"));
    }
}
