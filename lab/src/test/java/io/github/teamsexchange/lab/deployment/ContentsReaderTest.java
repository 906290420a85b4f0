package io.github.teamsexchange.lab.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T23:30:45Z");

    @Test
    void whatIsNotToldIsAsInANewMailbox() {
        MailboxContents contents = new ContentsReader(Optional.empty(), moments()).read("alex@contoso.test");
        assertEquals("alex", contents.displayName());
        assertEquals(5, contents.hours().days().size());
        assertEquals(PermissionLevel.FREE_BUSY_TIME_ONLY, contents.calendar().levelOf("pa@contoso.test"));
        assertEquals(PermissionLevel.NONE, contents.calendar().strangers());
        assertEquals(AutomaticReplies.State.DISABLED, contents.replies().state());
        assertEquals(List.of(), contents.delegates().all());
    }

    @Test
    void readsEverything() {
        MailboxContents contents = read("""
                {"displayName": "Alex", "fullAccess": ["Svc@contoso.test"],
                 "workingHours": {"timeZone": "W. Europe Standard Time", "days": ["friday", "monday"],
                   "start": "07:30", "end": "16:00"},
                 "calendar": {"permissions": {"default": "none", "anonymous": "free-busy-time-only",
                     "PA@contoso.test": "editor"},
                   "events": [{"subject": "s", "start": "2026-11-24T10:00:00Z", "end": "now+PT1H", "status": "oof",
                     "location": "l", "body": "b", "sensitivity": "private", "organizer": "o@contoso.test",
                     "attendees": ["a@contoso.test"]}]},
                 "automaticReplies": {"state": "scheduled", "audience": "known", "start": "now-P1D", "end": "now",
                   "internal": "i", "external": "e"},
                 "delegates": {"meetingRequests": "delegates-and-me", "users": {"PA@contoso.test":
                   {"folders": {"inbox": "reviewer"}, "copies": true, "privateItems": true, "incomplete": true}}}}
                """);
        assertEquals(List.of("svc@contoso.test"), contents.fullAccess());
        assertEquals(
                new WorkingHours(
                        WindowsZone.WEST_EUROPE,
                        List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(7, 30),
                        LocalTime.of(16, 0)),
                contents.hours());
        assertEquals(PermissionLevel.EDITOR, contents.calendar().levelOf("pa@CONTOSO.test"));
        assertEquals(PermissionLevel.NONE, contents.calendar().levelOf("alex@contoso.test"));
        EventPlan event = contents.calendar().events().get(0);
        assertEquals(Instant.parse("2026-11-25T00:30:00Z"), event.end());
        assertEquals(Sensitivity.PRIVATE, event.details().sensitivity());
        assertEquals(Instant.parse("2026-11-23T23:30:00Z"), contents.replies().start());
        assertEquals(
                new DelegatePlan("pa@contoso.test", Map.of("inbox", PermissionLevel.REVIEWER), true, true, true),
                contents.delegates().named("Pa@contoso.test").orElseThrow());
    }

    @Test
    void wholeDaysBeginWhereTheOwnerIs() {
        MailboxContents contents = read("""
                {"workingHours": {"timeZone": "AUS Eastern Standard Time"},
                 "calendar": {"events": [{"subject": "s", "allDay": true, "start": "today", "end": "today+1"},
                   {"subject": "s", "allDay": true, "start": "2026-07-01", "end": "2026-07-02"}]}}
                """);
        List<EventPlan> events = contents.calendar().events();
        assertEquals(Instant.parse("2026-11-24T13:00:00Z"), events.get(0).start());
        assertEquals(Instant.parse("2026-11-25T13:00:00Z"), events.get(0).end());
        assertEquals(Instant.parse("2026-06-30T14:00:00Z"), events.get(1).start());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"workingHours": {"timeZone": "Moon"}}                                     | /workingHours/timeZone
                    {"workingHours": {"start": "8"}}                                           | /workingHours/start
                    {"calendar": {"permissions": {"nobody": "editor"}}}                        | /calendar/permissions/nobody
                    {"calendar": {"permissions": {"default": "king"}}}                         | /calendar/permissions/default
                    {"calendar": {"events": [{"subject": "s", "start": "now", "end": "then"}]}} | /calendar/events/0/end
                    {"calendar": {"events": [{"subject": "s", "start": "now", "end": "now-PT1M"}]}} | /calendar/events/0: it ends
                    {"calendar": {"events": [{"subject": "s", "start": "now+P999999999999D", "end": "now"}]}} | /calendar/events/0/start
                    {"calendar": {"events": [{"subject": "s", "allDay": true, "start": "now", "end": "now"}]}} | /calendar/events/0/start
                    {"automaticReplies": {"state": "on"}}                                      | /automaticReplies/state
                    {"delegates": {"users": {}}}                                               | /delegates: 'meetingRequests'
                    {"delegates": {"meetingRequests": "no-forward", "users": {"pa": {}}}}      | /delegates/users/pa
                    """)
    void anErrorSaysWhere(String json, String where) {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> read(json));
        assertTrue(wrong.toString().contains(where), wrong.toString());
    }

    private static Moments moments() {
        return new Moments(NOW, ZoneOffset.UTC);
    }

    private static MailboxContents read(String json) {
        JsonPart part = JsonPart.root(Json.createReader(new StringReader(json)).readObject(), "test");
        return new ContentsReader(Optional.of(part), moments()).read("alex@contoso.test");
    }
}
