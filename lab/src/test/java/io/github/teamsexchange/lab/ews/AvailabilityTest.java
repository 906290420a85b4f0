package io.github.teamsexchange.lab.ews;

import static io.github.teamsexchange.lab.ews.EwsClient.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.lab.xml.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTest {

    private static final String UTC = zone(0, "<t:Month>0</t:Month>", "<t:Month>0</t:Month>");
    private static final String BERLIN = zone(-60, "<t:Month>10</t:Month>", "<t:Month>3</t:Month>");

    private static String zone(int bias, String standard, String daylight) {
        return "<t:TimeZone><t:Bias>" + bias + "</t:Bias>" + change("StandardTime", 0, "03:00:00", standard)
                + change("DaylightTime", -60, "02:00:00", daylight) + "</t:TimeZone>";
    }

    private static String change(String name, int bias, String time, String month) {
        return "<t:" + name + "><t:Bias>" + bias + "</t:Bias><t:Time>" + time + "</t:Time><t:DayOrder>5</t:DayOrder>"
                + month + "<t:DayOfWeek>Sunday</t:DayOfWeek></t:" + name + ">";
    }

    private static String request(String zone, String address, String start, String end, String view) {
        return "<m:GetUserAvailabilityRequest>" + zone + "<m:MailboxDataArray><t:MailboxData><t:Email><t:Address>"
                + address + "</t:Address></t:Email></t:MailboxData></m:MailboxDataArray><t:FreeBusyViewOptions>"
                + "<t:TimeWindow><t:StartTime>" + start + "</t:StartTime><t:EndTime>" + end
                + "</t:EndTime></t:TimeWindow><t:MergedFreeBusyIntervalInMinutes>60"
                + "</t:MergedFreeBusyIntervalInMinutes><t:RequestedView>" + view
                + "</t:RequestedView></t:FreeBusyViewOptions></m:GetUserAvailabilityRequest>";
    }

    private static Element ask(String caller, String zone, String address, String view) throws Exception {
        return EwsClient.healthy(caller)
                .ask(request(zone, address, "2026-11-24T00:00:00", "2026-11-25T00:00:00", view));
    }

    @Test
    void timesAreThoseOfTheZoneThatTheClientDescribes() throws Exception {
        Element utc = ask("alex@contoso.test", UTC, "alex@contoso.test", "DetailedMerged");
        assertEquals(
                List.of("2026-11-24T09:45:00", "2026-11-24T15:00:00"),
                texts(utc, "StartTime").subList(0, 2));
        assertEquals(List.of("000000000220000300000000"), texts(utc, "MergedFreeBusy"));
        Element berlin = ask("alex@contoso.test", BERLIN, "alex@contoso.test", "DetailedMerged");
        assertEquals(
                List.of("2026-11-24T10:45:00", "2026-11-24T16:00:00"),
                texts(berlin, "StartTime").subList(0, 2));
        assertEquals(List.of("000000000022000030000000"), texts(berlin, "MergedFreeBusy"));
    }

    @ParameterizedTest
    @CsvSource({
        "alex@contoso.test, alex@contoso.test, DetailedMerged, DetailedMerged, Project review",
        "pa@contoso.test, alex@contoso.test, DetailedMerged, DetailedMerged, Project review",
        "alex@contoso.test, boss@contoso.test, DetailedMerged, FreeBusyMerged,",
        "alex@contoso.test, boss@contoso.test, Detailed, FreeBusy,",
        "alex@contoso.test, alex@contoso.test, FreeBusy, FreeBusy,",
        "alex@contoso.test, alex@contoso.test, MergedOnly, MergedOnly,"
    })
    void whatIsShownIsWhatWasAskedAsFarAsTheAskerMayKnow(
            String caller, String owner, String asked, String shown, String subject) throws Exception {
        Element answer = ask(caller, UTC, owner, asked);
        assertEquals(List.of(shown), texts(answer, "FreeBusyViewType"));
        assertEquals(subject, texts(answer, "Subject").stream().findFirst().orElse(null));
        assertEquals(
                asked.contains("Merged") ? 1 : 0,
                texts(answer, "MergedFreeBusy").size());
    }

    @Test
    void aPrivateEventsSubjectIsNobodysBusiness() throws Exception {
        Element answer = ask("boss@contoso.test", UTC, "alex@contoso.test", "Detailed");
        assertEquals(List.of("Project review", "Private Appointment"), texts(answer, "Subject"));
        assertEquals(List.of("false", "true"), texts(answer, "IsPrivate"));
    }

    @Test
    void workingHoursComeInTheMailboxsZone() throws Exception {
        Element answer = ask("alex@contoso.test", UTC, "alex@contoso.test", "FreeBusy");
        assertEquals(List.of("510"), texts(answer, "StartTimeInMinutes"));
        assertEquals(List.of("1020"), texts(answer, "EndTimeInMinutes"));
        assertEquals(List.of("-60", "0", "-60"), texts(answer, "Bias"));
        assertEquals(List.of("03:00:00", "02:00:00"), texts(answer, "Time"));
        assertEquals(List.of("5", "5"), texts(answer, "DayOrder"));
        assertEquals(List.of("10", "3"), texts(answer, "Month"));
    }

    @Test
    void somebodyWhoIsNotThereIsAnErrorOfItsOwn() throws Exception {
        Element answer = ask("alex@contoso.test", UTC, "nobody@contoso.test", "Detailed");
        assertEquals(List.of("ErrorMailRecipientNotFound"), texts(answer, "ResponseCode"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T00:00:00, 2026-11-24T00:00:00, Detailed, ErrorInvalidTimeInterval",
        "2026-11-25T00:00:00, 2027-11-24T00:00:00, Detailed, ErrorTimeIntervalTooBig",
        "2026-11-25T00:00:00, 2026-11-26T00:00:00, Everything, ErrorInvalidFreeBusyViewType",
        "yesterday, 2026-11-26T00:00:00, Detailed, ErrorSchemaValidation"
    })
    void whatMakesNoSenseIsAFault(String start, String end, String view, String code) throws Exception {
        Element answer =
                EwsClient.healthy("alex@contoso.test").ask(request(UTC, "alex@contoso.test", start, end, view));
        assertEquals(List.of(code), texts(answer, "ResponseCode"));
    }

    @Test
    void withoutAnyZoneTimesMeanNothing() throws Exception {
        Element answer = ask("alex@contoso.test", "", "alex@contoso.test", "Detailed");
        assertEquals(List.of("ErrorTimeZone"), texts(answer, "ResponseCode"));
    }
}
