package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.EventPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An event in a calendar, as a visitor may see it.
 *
 * @param access the mailbox and what the visitor may do with it
 * @param number the event's place in the calendar
 */
record CalendarEntry(Access access, int number) {

    private static final String PRIVATE = "Private Appointment";

    /** All of a calendar. */
    static List<CalendarEntry> of(Access access) {
        return IntStream.range(0, access.contents().calendar().events().size())
                .mapToObj(number -> new CalendarEntry(access, number))
                .toList();
    }

    /** The one of an id. */
    static CalendarEntry find(Id id, Visitor visitor) throws Refusal {
        Access access = visitor.open(id.address()).reading(id.folder());
        int events = access.contents().calendar().events().size();
        int number = id.item().orElse(events);
        if (id.folder() != Folder.CALENDAR || number >= events) {
            throw new Refusal("ErrorItemNotFound", "The specified object was not found in the store.");
        }
        return new CalendarEntry(access, number);
    }

    EventPlan event() {
        return access.contents().calendar().events().get(number);
    }

    Id id() {
        return Id.of(access.address(), Folder.CALENDAR, number);
    }

    String uid() {
        byte[] seed = (access.address() + '/' + number).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString();
    }

    boolean visible() {
        return access.sees(event());
    }

    String subject() {
        return visible() ? event().subject() : PRIVATE;
    }

    String location() {
        return visible() ? event().details().location() : "";
    }

    String body() {
        return visible() ? event().details().body() : "";
    }
}
