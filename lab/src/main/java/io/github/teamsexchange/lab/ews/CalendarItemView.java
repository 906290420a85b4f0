package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.EventPlan;
import io.github.teamsexchange.lab.deployment.WindowsZone;
import io.github.teamsexchange.lab.xml.Markup;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shows calendar items.
 *
 * @param shape which properties are wanted
 * @param visitor who asks
 */
record CalendarItemView(Shape shape, Visitor visitor) {

    private static final Set<String> USUAL = Set.of(
            "item:Subject",
            "item:HasAttachments",
            "calendar:Start",
            "calendar:End",
            "calendar:LegacyFreeBusyStatus",
            "calendar:Location",
            "calendar:CalendarItemType",
            "calendar:Organizer");

    /** What lists do not show, whatever is asked. */
    private static final Set<String> ALONE_ONLY = Set.of("item:Body", "item:TextBody", "calendar:RequiredAttendees");

    /** An item among others. */
    Markup listed(CalendarEntry entry) {
        Map<String, Markup> all = properties(entry);
        all.keySet().removeAll(ALONE_ONLY);
        return item(entry, shape.of(all, USUAL));
    }

    /** An item that was asked for. */
    Markup alone(CalendarEntry entry) {
        Map<String, Markup> all = properties(entry);
        List<Markup> wanted = shape.of(all, all.keySet());
        return shape.mime()
                ? item(entry, List.of(new MimeContent(entry).markup())).and(wanted)
                : item(entry, wanted);
    }

    private Markup item(CalendarEntry entry, List<Markup> properties) {
        Markup id = Markup.of("t:ItemId").with("Id", entry.id()).with("ChangeKey", Id.CHANGE_KEY);
        return Markup.of("t:CalendarItem", id)
                .and(properties)
                .and(new ExtendedProperties(entry).show(shape.extended()));
    }

    private Map<String, Markup> properties(CalendarEntry entry) {
        Map<String, Markup> all = general(entry);
        all.putAll(times(entry));
        all.putAll(people(entry));
        return all;
    }

    private static Map<String, Markup> general(CalendarEntry entry) {
        Map<String, Markup> all = new LinkedHashMap<>();
        all.put(
                "item:ParentFolderId",
                Markup.of("t:ParentFolderId")
                        .with("Id", Id.of(entry.access().address(), Folder.CALENDAR))
                        .with("ChangeKey", Id.CHANGE_KEY));
        all.put("item:ItemClass", Markup.text("t:ItemClass", "IPM.Appointment"));
        all.put("item:Subject", Markup.text("t:Subject", entry.subject()));
        all.put(
                "item:Sensitivity",
                Markup.text(
                        "t:Sensitivity", entry.event().details().sensitivity().word()));
        all.put("item:Body", Markup.text("t:Body", entry.body()).with("BodyType", "Text"));
        all.put("item:Importance", Markup.text("t:Importance", "Normal"));
        all.put("item:ReminderIsSet", Markup.text("t:ReminderIsSet", false));
        all.put("item:HasAttachments", Markup.text("t:HasAttachments", false));
        all.put("item:TextBody", Markup.text("t:TextBody", entry.body()).with("BodyType", "Text"));
        return all;
    }

    private static Map<String, Markup> times(CalendarEntry entry) {
        EventPlan event = entry.event();
        WindowsZone zone = entry.access().contents().hours().zone();
        Map<String, Markup> all = new LinkedHashMap<>();
        all.put("calendar:UID", Markup.text("t:UID", entry.uid()));
        all.put("calendar:Start", Markup.text("t:Start", event.start()));
        all.put("calendar:End", Markup.text("t:End", event.end()));
        all.put("calendar:IsAllDayEvent", Markup.text("t:IsAllDayEvent", event.allDay()));
        all.put(
                "calendar:LegacyFreeBusyStatus",
                Markup.text("t:LegacyFreeBusyStatus", event.status().word()));
        all.put("calendar:Location", Markup.text("t:Location", entry.location()));
        all.put("calendar:Duration", Markup.text("t:Duration", Duration.between(event.start(), event.end())));
        all.put("calendar:TimeZone", Markup.text("t:TimeZone", zone.title()));
        all.put("calendar:StartTimeZone", ZoneMarkup.name("t:StartTimeZone", zone));
        all.put("calendar:EndTimeZone", ZoneMarkup.name("t:EndTimeZone", zone));
        return all;
    }

    private Map<String, Markup> people(CalendarEntry entry) {
        EventPlan event = entry.event();
        String organizer = event.details().organizer().orElse(entry.access().address());
        boolean meeting = entry.visible() && event.meeting();
        boolean own = event.details().organizer().isEmpty();
        Map<String, Markup> all = new LinkedHashMap<>();
        all.put("calendar:IsMeeting", Markup.text("t:IsMeeting", meeting));
        all.put("calendar:IsCancelled", Markup.text("t:IsCancelled", false));
        all.put("calendar:IsRecurring", Markup.text("t:IsRecurring", false));
        all.put("calendar:MeetingRequestWasSent", Markup.text("t:MeetingRequestWasSent", meeting && own));
        all.put("calendar:IsResponseRequested", Markup.text("t:IsResponseRequested", true));
        all.put("calendar:CalendarItemType", Markup.text("t:CalendarItemType", "Single"));
        all.put("calendar:MyResponseType", Markup.text("t:MyResponseType", own ? "Organizer" : "Accept"));
        if (entry.visible()) {
            all.put(
                    "calendar:Organizer",
                    Markup.of("t:Organizer", Recipients.mailbox(organizer, visitor.nameOf(organizer))));
        }
        if (meeting && !event.details().attendees().isEmpty()) {
            all.put("calendar:RequiredAttendees", attendees(event));
        }
        return all;
    }

    private Markup attendees(EventPlan event) {
        return Markup.of(
                "t:RequiredAttendees",
                event.details().attendees().stream()
                        .map(address -> Recipients.attendee(address, visitor.nameOf(address)))
                        .toList());
    }
}
