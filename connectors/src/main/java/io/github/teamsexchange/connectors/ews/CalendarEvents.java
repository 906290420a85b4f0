package io.github.teamsexchange.connectors.ews;

import io.github.teamsexchange.connectors.xml.XmlElement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads a calendar view. */
final class CalendarEvents {

    private CalendarEvents() {}

    static List<CalendarEvent> read(XmlElement response) throws IncompleteAnswer, CodedAnswer {
        XmlElement message = Envelopes.message(response, "FindItemResponseMessage");
        XmlElement items = Envelopes.required(Envelopes.required(message, "RootFolder"), "Items");
        List<CalendarEvent> events = new ArrayList<>();
        for (XmlElement item : items.children("CalendarItem").toList()) {
            events.add(event(item));
        }
        return events;
    }

    private static CalendarEvent event(XmlElement item) throws IncompleteAnswer {
        Instant start = instant(item, "Start");
        Instant end = instant(item, "End");
        if (end.isBefore(start)) {
            throw IncompleteAnswer.holds("End", "a time before Start");
        }
        return new CalendarEvent(
                start,
                end,
                item.textAt("IsAllDayEvent").filter("true"::equalsIgnoreCase).isPresent(),
                item.textAt("LegacyFreeBusyStatus").orElse("NoData"));
    }

    private static Instant instant(XmlElement item, String name) throws IncompleteAnswer {
        String text = Envelopes.requiredText(item, name);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw IncompleteAnswer.holds(name, "no time");
        }
    }
}
