package io.github.teamsexchange.autodiscover.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.UserSettings;
import io.github.teamsexchange.connectors.xml.UnreadableXml;
import io.github.teamsexchange.connectors.xml.XmlElement;
import io.github.teamsexchange.connectors.xml.XmlReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoapUserSettingsTest {

    private static final List<String> ALEX = List.of("alex@contoso.test");

    private static final String SETTINGS = "<UserResponse><ErrorCode>NoError</ErrorCode><UserSettings>"
            + "<UserSetting i:type='StringSetting'><Name>ExternalEwsUrl</Name><Value>https://mail.contoso.test/e</Value></UserSetting>"
            + "<UserSetting i:type='StringSetting'><Name>CasVersion</Name><Value>15.01.2507.066</Value></UserSetting>"
            + "</UserSettings></UserResponse>";

    @Test
    void readsSettingsAndTheServersVersion() throws UnreadableXml {
        XmlElement envelope = envelope("NoError", SETTINGS);
        UserSettings settings = told(SoapUserSettings.read(envelope, ALEX).get("alex@contoso.test"))
                .settingsIfAny()
                .orElseThrow();
        assertEquals("mail.contoso.test", settings.externalEws().orElseThrow().getHost());
        assertEquals(Optional.of("15.01.2507.066"), settings.serverVersion());
        assertEquals(Optional.of("15.1.2507.66"), SoapUserSettings.serverVersion(envelope));
    }

    @Test
    void eachAddressHasItsOwnAnswerInTheOrderAsked() throws UnreadableXml {
        List<String> two = List.of("alex@contoso.test", "nobody@contoso.test");
        Map<String, ServiceAnswer> answers = SoapUserSettings.read(
                envelope(
                        "NoError",
                        SETTINGS
                                + "<UserResponse><ErrorCode>InvalidUser</ErrorCode><ErrorMessage>Who?</ErrorMessage></UserResponse>"),
                two);
        assertEquals("SETTINGS", told(answers.get("alex@contoso.test")).word());
        assertEquals("NO_SUCH_ADDRESS", told(answers.get("nobody@contoso.test")).word());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NoError | '' | MALFORMED | UserResponse",
                "'' | '' | MALFORMED | ErrorCode",
                "InvalidRequest | '' | SERVICE_ERROR | InvalidRequest",
                "NoError | <UserResponse><ErrorCode/></UserResponse> | MALFORMED | ErrorCode",
                "NoError | <UserResponse><ErrorCode>ServerBusy</ErrorCode></UserResponse> | SERVICE_ERROR | ServerBusy",
                "NoError | <UserResponse><ErrorCode>RedirectUrl</ErrorCode></UserResponse> | MALFORMED | RedirectTarget",
                "NoError | <UserResponse><ErrorCode>RedirectAddress</ErrorCode></UserResponse> | MALFORMED | RedirectTarget",
                "NoError | <UserResponse><ErrorCode>NoError</ErrorCode></UserResponse> | SETTINGS | without an EWS address",
                "NoError | <UserResponse><ErrorCode>NoError</ErrorCode><UserSettings><UserSetting><Name>ExternalEwsUrl</Name><Value>nonsense</Value></UserSetting></UserSettings></UserResponse> | MALFORMED | ExternalEwsUrl"
            })
    void whatCannotBeUsedIsNamed(String code, String users, String word, String named) throws UnreadableXml {
        Outcome outcome =
                told(SoapUserSettings.read(envelope(code, users), ALEX).get("alex@contoso.test"));
        assertEquals(word, outcome.word());
        assertTrue(outcome.text().contains(named), outcome.text());
    }

    @Test
    void redirectsSayWhereTo() throws UnreadableXml {
        String users = "<UserResponse><ErrorCode>RedirectUrl</ErrorCode><RedirectTarget>https://other.contoso.test/x"
                + "</RedirectTarget></UserResponse>";
        assertEquals(
                new ServiceAnswer.OtherUrl("https://other.contoso.test/x"),
                SoapUserSettings.read(envelope("NoError", users), ALEX).get("alex@contoso.test"));
    }

    @Test
    void aFaultIsAnErrorOfTheService() throws UnreadableXml {
        XmlElement fault = new XmlReader()
                .read(
                        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>"
                                + "<faultcode>s:Client</faultcode><faultstring>Bad</faultstring></s:Fault></s:Body></s:Envelope>");
        Outcome outcome = told(SoapUserSettings.read(fault, ALEX).get("alex@contoso.test"));
        assertEquals("SERVICE_ERROR", outcome.word());
    }

    @Test
    void anAddressCannotBreakOutOfTheRequest() throws UnreadableXml {
        String request = SoapUserSettings.request(
                URI.create("https://mail.contoso.test/x?a=1&b=2"), List.of("a&<b>@contoso.test", "c@contoso.test"));
        XmlElement users = new XmlReader()
                .read(request)
                .find("Body", "GetUserSettingsRequestMessage", "Request", "Users")
                .orElseThrow();
        assertEquals(
                List.of("a&<b>@contoso.test", "c@contoso.test"),
                users.children("User")
                        .map(user -> user.textAt("Mailbox").orElseThrow())
                        .toList());
    }

    private static XmlElement envelope(String code, String users) throws UnreadableXml {
        return new XmlReader()
                .read("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
                        + " xmlns:h='http://schemas.microsoft.com/exchange/2010/Autodiscover'><s:Header>"
                        + "<h:ServerVersionInfo><h:MajorVersion>15</h:MajorVersion><h:MinorVersion>1</h:MinorVersion>"
                        + "<h:MajorBuildNumber>2507</h:MajorBuildNumber><h:MinorBuildNumber>66</h:MinorBuildNumber>"
                        + "</h:ServerVersionInfo></s:Header><s:Body>"
                        + "<GetUserSettingsResponseMessage xmlns='http://schemas.microsoft.com/exchange/2010/Autodiscover'"
                        + " xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><Response><ErrorCode>" + code
                        + "</ErrorCode><UserResponses>" + users
                        + "</UserResponses></Response></GetUserSettingsResponseMessage></s:Body></s:Envelope>");
    }

    private static Outcome told(ServiceAnswer answer) {
        return assertInstanceOf(ServiceAnswer.Told.class, answer).outcome();
    }
}
