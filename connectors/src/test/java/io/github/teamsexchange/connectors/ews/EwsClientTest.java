package io.github.teamsexchange.connectors.ews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.PortsProvider;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.connectors.NetworkPorts;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.PortListener;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the lab's EWS over real sockets, and against answers that no good server gives. */
class EwsClientTest {

    private static final URI EWS = URI.create("https://mail.contoso.test/EWS/Exchange.asmx");
    private static final Instant FROM = Instant.parse("2026-11-24T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-25T00:00:00Z");

    @FunctionalInterface
    private interface Question<T> {
        EwsAnswer<T> ask(EwsClient client) throws InterruptedException;
    }

    private static <T> EwsAnswer<T> atLab(Question<T> question) throws InterruptedException {
        try (Lab lab = Lab.start(Scenario.named("healthy"));
                PortsProvider.Session session =
                        new NetworkPorts().open(Settings.defaults().with(lab.settings()), PortListener.NONE)) {
            return question.ask(EwsClient.of(session.ports().http(), EWS).credentialsOf("contoso.test"));
        }
    }

    private static <T> EwsAnswer<T> at(int status, String body, Question<T> question) throws InterruptedException {
        return question.ask(EwsClient.of(
                call -> new HttpOutcome.Answered(call.uri(), status, Map.of(), body, Duration.ZERO, 1), EWS));
    }

    private static <T> T given(EwsAnswer<T> answer) {
        if (answer instanceof EwsAnswer.Given<T> given) {
            return given.value();
        }
        throw new AssertionError(answer.toString());
    }

    /** The two events of 24 November in the scenario's file. */
    @Test
    void readsTheDayOfACalendar() throws Exception {
        assertEquals(
                List.of(
                        new CalendarEvent(
                                Instant.parse("2026-11-24T09:45:00Z"),
                                Instant.parse("2026-11-24T10:45:00Z"),
                                false,
                                "Busy"),
                        new CalendarEvent(
                                Instant.parse("2026-11-24T15:00:00Z"),
                                Instant.parse("2026-11-24T16:00:00Z"),
                                false,
                                "OOF")),
                given(atLab(client -> client.events("alex@contoso.test", FROM, TO))));
    }

    /** The permissions of the boss's calendar in the scenario's file: default, anonymous, pa. */
    @Test
    void readsPermissions() throws Exception {
        CalendarFolder folder = given(atLab(client -> client.calendar("boss@contoso.test")));
        assertEquals(Optional.of("Calendar"), folder.name());
        assertEquals(
                List.of("FreeBusyTimeOnly", "None", "Editor"),
                folder.permissions().stream()
                        .map(CalendarFolder.Permission::level)
                        .toList());
        assertEquals(Optional.of("Default"), folder.permissions().get(0).user().distinguished());
        CalendarFolder.Permission pa = folder.permissions().get(2);
        assertEquals(Optional.of("pa@contoso.test"), pa.user().address());
        assertEquals(
                List.of(
                        "CreateItems",
                        "ReadItems",
                        "EditOwnedItems",
                        "EditAllItems",
                        "DeleteOwnedItems",
                        "DeleteAllItems"),
                pa.rights());
    }

    @Test
    void readsDelegates() throws Exception {
        assertEquals(
                List.of(new DelegateUser(
                        Optional.of("pa@contoso.test"), Optional.of("Patti Fernandez"), Optional.of("Editor"))),
                given(atLab(client -> client.delegates("boss@contoso.test"))));
    }

    @Test
    void aRefusalKeepsItsCode() throws Exception {
        EwsAnswer.Coded<?> coded =
                assertInstanceOf(EwsAnswer.Coded.class, atLab(client -> client.delegates("nobody@contoso.test")));
        assertEquals("ErrorNonExistentMailbox", coded.code());
        EwsAnswer.Coded<?> denied =
                assertInstanceOf(EwsAnswer.Coded.class, atLab(client -> client.delegates("pa@contoso.test")));
        assertEquals("ErrorAccessDenied", denied.code());
    }

    /** An address is data in the request, whatever it holds. */
    @Test
    void anAddressCannotChangeTheRequest() throws Exception {
        EwsAnswer<?> answer = atLab(client -> client.delegates("a&b<c>'d@contoso.test"));
        assertEquals(
                "ErrorNonExistentMailbox",
                assertInstanceOf(EwsAnswer.Coded.class, answer).code());
    }

    private static String soap(String body) {
        return "<?xml version=\"1.0\"?><x:Envelope xmlns:x=\"http://schemas.xmlsoap.org/soap/envelope/\"><x:Body>"
                + body + "</x:Body></x:Envelope>";
    }

    /** Faults come with 500 or 200, with codes prefixed or not, with or without detail. */
    @ParameterizedTest
    @CsvSource({
        "500, <faultcode>a:ErrorAccessDenied</faultcode>, ErrorAccessDenied",
        "200, <faultcode>ErrorServerBusy</faultcode>, ErrorServerBusy",
        "500, <faultcode>a:X</faultcode><detail><ResponseCode>ErrorInvalidServerVersion</ResponseCode></detail>,"
                + " ErrorInvalidServerVersion",
        "500, <faultstring>no code</faultstring>, Fault"
    })
    void aFaultIsAFaultWhateverItsStatus(int status, String fault, String code) throws Exception {
        EwsAnswer<?> answer = at(status, soap("<x:Fault>" + fault + "</x:Fault>"), client -> client.delegates("a@b.c"));
        assertEquals(code, assertInstanceOf(EwsAnswer.Coded.class, answer).code());
    }

    @Test
    void aMessageIsOneShortLine() throws Exception {
        String text = "first\nsecond " + "x".repeat(1000);
        EwsAnswer<?> answer = at(
                500,
                soap("<x:Fault><faultstring>" + text + "</faultstring></x:Fault>"),
                client -> client.delegates("a@b.c"));
        String message = assertInstanceOf(EwsAnswer.Coded.class, answer).message();
        assertTrue(message.startsWith("first second x"));
        assertTrue(message.length() <= 301);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>Sign in</body></html>", "{\"a\": 1}", "not xml", "<a/>"})
    void whatIsNoEwsIsSaidToBeNone(String body) throws Exception {
        for (int status : new int[] {200, 302, 401, 403, 404, 503}) {
            EwsAnswer<?> answer = at(status, body, client -> client.delegates("a@b.c"));
            assertEquals(
                    status,
                    assertInstanceOf(EwsAnswer.NotEws.class, answer).answer().status());
        }
    }

    @Test
    void nobodysAnswerKeepsItsReason() throws Exception {
        Failure failure = new Failure(Failure.Kind.CONNECT_REFUSED, "refused");
        EwsAnswer<?> answer = EwsClient.of(call -> new HttpOutcome.Failed(call.uri(), failure, 1), EWS)
                .delegates("a@b.c");
        assertEquals(
                failure, assertInstanceOf(EwsAnswer.Unreached.class, answer).failure());
    }

    private static String found(String item) {
        return soap(
                "<FindItemResponse><ResponseMessages><FindItemResponseMessage ResponseClass=\"Success\">"
                        + "<ResponseCode>NoError</ResponseCode><RootFolder><Items><CalendarItem>" + item
                        + "</CalendarItem></Items></RootFolder></FindItemResponseMessage></ResponseMessages></FindItemResponse>");
    }

    @ParameterizedTest
    @CsvSource({
        "<End>2026-11-24T10:00:00Z</End>, it lacks the element Start",
        "<Start>2026-11-24T10:00:00Z</Start>, it lacks the element End",
        "<Start>soon</Start><End>2026-11-24T10:00:00Z</End>, its element Start holds no time",
        "<Start>2026-11-24T11:00:00Z</Start><End>2026-11-24T10:00:00Z</End>, its element End holds a time before Start"
    })
    void whatIsMissingIsNamed(String item, String what) throws Exception {
        EwsAnswer<?> answer = at(200, found(item), client -> client.events("a@b.c", FROM, TO));
        assertEquals(what, assertInstanceOf(EwsAnswer.Malformed.class, answer).what());
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() throws Exception {
        EwsAnswer<?> answer = at(200, found(""), client -> client.delegates("a@b.c"));
        assertEquals(
                "it lacks the element GetDelegateResponse",
                assertInstanceOf(EwsAnswer.Malformed.class, answer).what());
    }

    @Test
    void aDelegateWhoseAccountIsGoneHidesNoOther() throws Exception {
        String message =
                "<DelegateUserResponseMessageType><ResponseCode>%s</ResponseCode>%s</DelegateUserResponseMessageType>";
        String body = soap("<GetDelegateResponse><ResponseCode>NoError</ResponseCode><ResponseMessages>"
                + message.formatted("ErrorDelegateNoUser", "")
                + message.formatted(
                        "NoError",
                        "<DelegateUser><UserId><PrimarySmtpAddress>pa@contoso.test</PrimarySmtpAddress>"
                                + "</UserId></DelegateUser>")
                + "</ResponseMessages></GetDelegateResponse>");
        assertEquals(
                List.of(Optional.of("pa@contoso.test")),
                given(at(200, body, client -> client.delegates("a@b.c"))).stream()
                        .map(DelegateUser::address)
                        .toList());
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        EwsAnswer<?> answer = at(
                200,
                "<!DOCTYPE Envelope [<!ENTITY a \"b\">]><Envelope>&a;</Envelope>",
                client -> client.delegates("a@b.c"));
        assertInstanceOf(EwsAnswer.Malformed.class, answer);
    }
}
