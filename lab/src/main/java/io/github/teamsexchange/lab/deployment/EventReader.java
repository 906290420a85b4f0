package io.github.teamsexchange.lab.deployment;

import java.time.Instant;
import java.util.List;

/** Reads an event. */
final class EventReader {

    private final Moments moments;

    EventReader(Moments moments) {
        this.moments = moments;
    }

    EventPlan read(JsonPart part) {
        part.only(
                "subject",
                "start",
                "end",
                "allDay",
                "status",
                "location",
                "body",
                "sensitivity",
                "organizer",
                "attendees");
        boolean allDay = part.optional("allDay").map(JsonPart::flag).orElse(false);
        Instant start = moment(part.required("start"), allDay);
        Instant end = moment(part.required("end"), allDay);
        if (end.isBefore(start)) {
            throw part.wrong("it ends before it begins");
        }
        return new EventPlan(part.required("subject").text(), start, end, allDay, status(part), details(part));
    }

    private Instant moment(JsonPart part, boolean allDay) {
        return allDay ? moments.midnight(part) : moments.instant(part);
    }

    private static BusyStatus status(JsonPart part) {
        return part.optional("status")
                .map(status -> status.word(BusyStatus.class))
                .orElse(BusyStatus.BUSY);
    }

    private static EventPlan.Details details(JsonPart part) {
        return new EventPlan.Details(
                part.optional("location").map(JsonPart::text).orElse(""),
                part.optional("body").map(JsonPart::text).orElse(""),
                part.optional("sensitivity")
                        .map(sensitivity -> sensitivity.word(Sensitivity.class))
                        .orElse(Sensitivity.NORMAL),
                part.optional("organizer").map(JsonPart::text),
                part.optional("attendees").map(JsonPart::texts).orElse(List.of()));
    }
}
