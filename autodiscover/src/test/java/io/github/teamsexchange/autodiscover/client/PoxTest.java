package io.github.teamsexchange.autodiscover.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.UserSettings;
import io.github.teamsexchange.connectors.xml.UnreadableXml;
import io.github.teamsexchange.connectors.xml.XmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoxTest {

    private static final String OUTER = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
    private static final String INNER =
            "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

    private static final String FULL = document("<User><DisplayName>Alex</DisplayName></User><Account>"
            + "<AccountType>email</AccountType><Action>settings</Action>"
            + "<Protocol><Type>EXCH</Type><ServerVersion>73C1840A</ServerVersion>"
            + "<ASUrl>https://ex01.contoso.local/EWS/Exchange.asmx</ASUrl></Protocol>"
            + "<Protocol><Type>EXPR</Type><ASUrl>https://old.contoso.test/EWS/Exchange.asmx</ASUrl>"
            + "<EwsUrl>https://mail.contoso.test/EWS/Exchange.asmx</EwsUrl></Protocol></Account>");

    @Test
    void takesTheExternalAddressFromExprAndTheInternalOneFromExch() throws UnreadableXml {
        UserSettings settings = settings(FULL);
        assertEquals(
                "https://mail.contoso.test/EWS/Exchange.asmx",
                settings.ewsUrl().orElseThrow().toString());
        assertEquals("ex01.contoso.local", settings.internalEws().orElseThrow().getHost());
        assertEquals("15.1.1034", settings.serverVersion().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Account><Action>settings</Action><Protocol Type='EXPR'><EwsUrl>https://mail.contoso.test/e</EwsUrl></Protocol></Account>",
                "<Account><Protocol><EwsUrl>https://mail.contoso.test/e</EwsUrl><Type>expr</Type></Protocol><Action>SETTINGS</Action></Account>",
                "<Account><Protocol><ASUrl>https://mail.contoso.test/e</ASUrl><Type>EXHTTP</Type></Protocol></Account><User/>",
                "<Account><Action>settings</Action><Protocol><Type>WEB</Type></Protocol><Protocol><Type>EXHTTP</Type><EwsUrl> https://mail.contoso.test/e </EwsUrl></Protocol></Account>"
            })
    void readsWhatRealServersWrite(String account) throws UnreadableXml {
        for (String document : new String[] {
            document(account),
            document(account).replace("http://schemas", "https://schemas"),
            "\uFEFF" + document(account)
        }) {
            assertEquals(
                    "mail.contoso.test",
                    settings(document).externalEws().orElseThrow().getHost());
        }
    }

    @Test
    void settingsWithoutAnEwsAddressAreSettings() throws UnreadableXml {
        UserSettings settings = settings(document(
                "<Account><Action>settings</Action><Protocol><Type>EXCH</Type><EwsUrl/></Protocol></Account>"));
        assertTrue(settings.ewsUrl().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"500, NO_SUCH_ADDRESS", "603, NO_SUCH_ADDRESS", "600, SERVICE_ERROR", "601, SERVICE_ERROR"})
    void anErrorIsToldByItsCodeWhateverItsMessage(String code, String word) throws UnreadableXml {
        Outcome outcome = told(
                "<Autodiscover xmlns='" + OUTER + "'><Response><Error Time='21:25:04' Id='1'><ErrorCode>" + code
                        + "</ErrorCode><Message>Anything at all</Message><DebugData/></Error></Response></Autodiscover>");
        assertEquals(word, outcome.word());
        assertTrue(outcome.text().contains(code), outcome.text());
    }

    @Test
    void redirectsSayWhereTo() throws UnreadableXml {
        assertEquals(
                new ServiceAnswer.OtherAddress("alex@contoso.mail.onmicrosoft.com"),
                read(document("<Account><Action>redirectAddr</Action>"
                        + "<RedirectAddr>alex@contoso.mail.onmicrosoft.com</RedirectAddr></Account>")));
        assertEquals(
                new ServiceAnswer.OtherUrl("https://mail.contoso.test/x"),
                read(document("<Account><Action>redirectUrl</Action>"
                        + "<RedirectUrl>https://mail.contoso.test/x</RedirectUrl></Account>")));
    }

    /** One element at a time is taken away, renamed or emptied: the outcome names it, or is still right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Autodiscover> | root element is X",
                "<Response> | the element Response",
                "<Account> | the element Account",
                "<Action>settings</Action> | SETTINGS",
                "<Protocol> | the element Protocol",
                "<Type> | the element Type",
                "<User> | SETTINGS",
                "<AccountType>email</AccountType> | SETTINGS",
                "<ServerVersion>73C1840A</ServerVersion> | SETTINGS"
            })
    void aMissingElementIsNamedIfItMatters(String element, String expected) throws UnreadableXml {
        String local = element.substring(1, element.indexOf('>'));
        String mutated = FULL.replaceAll("<" + local + "(?=[ >])", "<X").replace("</" + local + ">", "</X>");
        Outcome outcome = told(mutated);
        String said = outcome.word() + " " + outcome.text();
        assertTrue(said.contains(expected), local + ": " + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Account><Action>redirectAddr</Action></Account> | RedirectAddr",
                "<Account><Action>redirectUrl</Action></Account> | RedirectUrl",
                "<Account><Action>dance</Action></Account> | Action",
                "<Account><Action>settings</Action><Protocol><Type>EXPR</Type><EwsUrl>nonsense</EwsUrl></Protocol></Account> | EwsUrl",
                "<Account><Action>settings</Action><Protocol><Type>EXPR</Type><EwsUrl>https://a:b@mail.contoso.test/</EwsUrl></Protocol></Account> | EwsUrl",
                "<Error><Message>no code</Message></Error> | ErrorCode"
            })
    void whatCannotBeUsedIsNamed(String response, String element) throws UnreadableXml {
        Outcome outcome = told(document(response));
        assertInstanceOf(Outcome.Malformed.class, outcome);
        assertTrue(outcome.text().contains(element), outcome.text());
    }

    @ParameterizedTest
    @CsvSource({"738180DA, 14.1.218", "72008287, 8.0.647", "73C1840A, 15.1.1034", "xyz, ''", "123456789, ''"})
    void aPackedVersionIsUnpacked(String packed, String version) {
        assertEquals(version, PackedVersion.unpack(packed).orElse(""));
    }

    @Test
    void anAddressCannotBreakOutOfTheRequest() throws UnreadableXml {
        String address = "a&<b>@contoso.test";
        assertEquals(
                address,
                new XmlReader()
                        .read(Pox.request(address))
                        .textAt("Request", "EMailAddress")
                        .orElseThrow());
    }

    private static String document(String response) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Autodiscover xmlns=\"" + OUTER + "\"><Response xmlns=\""
                + INNER + "\">" + response + "</Response></Autodiscover>";
    }

    private static ServiceAnswer read(String document) throws UnreadableXml {
        return Pox.read(new XmlReader().read(document));
    }

    private static Outcome told(String document) throws UnreadableXml {
        return assertInstanceOf(ServiceAnswer.Told.class, read(document)).outcome();
    }

    private static UserSettings settings(String document) throws UnreadableXml {
        return told(document).settingsIfAny().orElseThrow();
    }
}
