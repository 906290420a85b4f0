package io.github.teamsexchange.lab.deployment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event in a calendar; none recurs.
 *
 * @param subject what it is called
 * @param start when it begins; midnight in the mailbox's time zone if it lasts all day
 * @param end when it is over
 * @param allDay whether it is one of whole days
 * @param status how it blocks its time
 * @param details what only readers of the calendar see
 */
public record EventPlan(
        String subject, Instant start, Instant end, boolean allDay, BusyStatus status, Details details) {

    /**
     * What only readers of the calendar see.
     *
     * @param location where it is; empty if nowhere in particular
     * @param body what else is said about it
     * @param sensitivity who should see it
     * @param organizer the address of who invited; empty if the mailbox's owner did
     * @param attendees the addresses of who is invited; none if it is no meeting
     */
    public record Details(
            String location, String body, Sensitivity sensitivity, Optional<String> organizer, List<String> attendees) {

        /** Copies the attendees. */
        public Details {
            attendees = List.copyOf(attendees);
        }
    }

    /** Tells whether others take part. */
    public boolean meeting() {
        return details.organizer().isPresent() || !details.attendees().isEmpty();
    }

    /** Tells whether any of it lies between two moments. */
    public boolean touches(Instant from, Instant until) {
        return start.isBefore(until) && end.isAfter(from);
    }
}
