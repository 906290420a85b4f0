package io.github.teamsexchange.lab.ews;

import static io.github.teamsexchange.lab.ews.EwsClient.all;
import static io.github.teamsexchange.lab.ews.EwsClient.envelope;
import static io.github.teamsexchange.lab.ews.EwsClient.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.lab.Scenarios;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.XmlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EwsServiceTest {

    private static final String ZONES = "<m:GetServerTimeZones ReturnFullTimeZoneData='true'/>";

    @Test
    void everyAnswerTellsTheServersVersion() throws Exception {
        EwsClient client = new EwsClient(
                Scenarios.healthyBut("{\"onPremises\": {\"version\": \"15.1.2507.66\"}}"), "alex@contoso.test");
        Element root = XmlReader.read(client.post(envelope("", ZONES)).body());
        Element version = all(root, "ServerVersionInfo").get(0);
        assertEquals(Names.TYPES, version.namespace());
        assertEquals(Optional.of("15"), version.attribute("MajorVersion"));
        assertEquals(Optional.of("1"), version.attribute("MinorVersion"));
        assertEquals(Optional.of("2507"), version.attribute("MajorBuildNumber"));
        assertEquals(Optional.of("66"), version.attribute("MinorBuildNumber"));
        assertEquals(Optional.of("Exchange2016"), version.attribute("Version"));
    }

    @ParameterizedTest
    @CsvSource({
        "15.1.2507.66, Exchange2016, 200",
        "15.1.2507.66, Exchange2019, 500",
        "15.1.2507.66, Exchange2007_SP1, 200",
        "15.1.2507.66, Exchange3000, 500",
        "15.2.2562.17, Exchange2019, 200",
        "15.0.847.32, Exchange2013_SP1, 200",
        "15.0.847.32, Exchange2016, 500",
        "15.0.516.32, Exchange2013_SP1, 500"
    })
    void aNewerSchemaThanTheServersIsRefusedSoThatClientsStepDown(String server, String asked, int status)
            throws Exception {
        EwsClient client = new EwsClient(
                Scenarios.healthyBut("{\"onPremises\": {\"version\": \"" + server + "\"}}"), "alex@contoso.test");
        Reply.Answer answer = client.post(envelope("<t:RequestServerVersion Version='" + asked + "'/>", ZONES));
        assertEquals(status, answer.status());
        List<String> codes = texts(EwsClient.body(answer), "ResponseCode");
        assertEquals(List.of(status == 200 ? "NoError" : "ErrorInvalidServerVersion"), codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<a/>",
                "<!DOCTYPE x><x/>",
                "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body/></s:Envelope>",
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'/>"
            })
    void whatIsNoEnvelopeOfSoap11IsAFault(String body) throws Exception {
        Reply.Answer answer = EwsClient.healthy("alex@contoso.test").post(body);
        assertEquals(500, answer.status());
        assertEquals(List.of("ErrorSchemaValidation"), texts(EwsClient.body(answer), "ResponseCode"));
        assertEquals("Fault", EwsClient.body(answer).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<m:DeleteItem/>", "<DeleteItem/>", ""})
    void whatTheLabDoesNotServeIsAFault(String operation) throws Exception {
        Element fault = EwsClient.healthy("alex@contoso.test").ask(operation);
        assertEquals(List.of("ErrorInvalidRequest"), texts(fault, "ResponseCode"));
        assertEquals(List.of("t:ErrorInvalidRequest"), texts(fault, "faultcode"));
    }

    @Test
    void answersAreTextXml() {
        Reply.Answer answer = EwsClient.healthy("alex@contoso.test").post(envelope("", ZONES));
        assertEquals(
                "text/xml; charset=utf-8",
                answer.headers().first("Content-Type").orElse(""));
    }
}
