package io.github.teamsexchange.calendarapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.calendarapp.facts.CalendarReading;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.lab.CheckTester;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TeamsCanReadTheCalendarTest {

    private static final URI EWS = URI.create("https://mail.contoso.test/EWS/Exchange.asmx");
    private static final URI V2 = URI.create("https://outlook.office365.com/autodiscover/autodiscover.json");

    @Test
    void aCalendarThatWasReadIsEnough() {
        Finding finding = tester(new CalendarReading.Read(3, "Basic")).expect(Status.PASS);
        assertTrue(finding.summary().contains("with the supplied identity (Basic)"));
        assertEquals(List.of(V2.toString(), EWS.toString()), finding.details().get("hops"));
    }

    /** What EWS says of who asks, or of the moment, says nothing about Teams. */
    @ParameterizedTest
    @CsvSource({
        "ErrorAccessDenied, INCONCLUSIVE",
        "ErrorItemNotFound, INCONCLUSIVE",
        "ErrorServerBusy, INCONCLUSIVE",
        "ErrorMailboxStoreUnavailable, INCONCLUSIVE",
        "ErrorMailboxMoveInProgress, INCONCLUSIVE",
        "ErrorSomethingNew, INCONCLUSIVE",
        "ErrorNonExistentMailbox, FAIL"
    })
    void anEwsErrorIsReadForWhatItIs(String code, Status expected) {
        Finding finding = tester(new CalendarReading.Refused(code, "because")).expect(expected);
        assertEquals(code, finding.details().get("responseCode"));
    }

    @ParameterizedTest
    @CsvSource({
        "401, false, INCONCLUSIVE, INCONCLUSIVE",
        "401, true, INCONCLUSIVE, INCONCLUSIVE",
        "403, true, FAIL, INCONCLUSIVE",
        "404, false, FAIL, INCONCLUSIVE",
        "302, false, FAIL, INCONCLUSIVE",
        "200, false, FAIL, INCONCLUSIVE",
        "500, true, FAIL, INCONCLUSIVE",
        "429, true, INCONCLUSIVE, INCONCLUSIVE",
        "503, true, INCONCLUSIVE, INCONCLUSIVE"
    })
    void anAnswerThatIsNoEwsIsWeighedByWhereWeStand(int status, boolean signedIn, Status outside, Status inside) {
        CalendarReading.Answered answered =
                new CalendarReading.Answered(status, stranger(status), signedIn, Optional.empty());
        tester(answered).from(Vantage.OUTSIDE).expect(outside);
        tester(answered).from(Vantage.UNKNOWN).expect(outside);
        tester(answered).from(Vantage.INSIDE).expect(inside);
    }

    @Test
    void exchangesRefusalPointsAtItsListsAndADevicesAtTheDevice() {
        Finding device = tester(new CalendarReading.Answered(403, stranger(403), true, Optional.empty()))
                .expect(Status.FAIL);
        assertTrue(device.summary().contains("as a device does"));
        Finding exchange = tester(new CalendarReading.Answered(
                        403, exchange(403), true, Optional.of("EWS is disabled for this user or tenant")))
                .expect(Status.FAIL);
        assertTrue(exchange.summary().contains("'EWS is disabled for this user or tenant'"));
        assertEquals(
                List.of(
                        "Get-OrganizationConfig | Format-List Ews*",
                        "Get-CASMailbox -Identity 'alex@contoso.test' | Format-List Ews*"),
                exchange.remedies().stream().map(Remedy::command).toList());
    }

    @Test
    void whatCannotBeReadIsNoEws() {
        tester(new CalendarReading.Malformed("it lacks the element Items")).expect(Status.FAIL);
    }

    /** The table of the contract §2. */
    @ParameterizedTest
    @EnumSource(Failure.Kind.class)
    void nobodysAnswerIsWeighedAsEverywhere(Failure.Kind kind) {
        Failure failure = new Failure(kind, "no answer");
        for (Vantage vantage : Vantage.values()) {
            tester(new CalendarReading.Unreached(failure)).from(vantage).expect(vantage.weigh(failure));
        }
    }

    private static AnsweringServer stranger(int status) {
        return server(status, Map.of());
    }

    private static AnsweringServer exchange(int status) {
        return server(status, Map.of("X-FEServer", List.of("EX01"), "Server", List.of("Microsoft-IIS/10.0")));
    }

    private static AnsweringServer server(int status, Map<String, List<String>> headers) {
        return AnsweringServer.of(new HttpOutcome.Answered(EWS, status, headers, "", Duration.ZERO, 1));
    }

    private static CheckTester tester(CalendarReading.Result result) {
        return CheckTester.of(new TeamsCanReadTheCalendar())
                .given(
                        new CalendarReading(EWS, result),
                        new RoutingAttempt(List.of(V2), new RoutingAttempt.Address(EWS)));
    }
}
