package io.github.teamsexchange.connectors.ews;

import java.time.Instant;
import java.util.Objects;

/**
 * When somebody is taken, and how; not by what.
 *
 * @param start its beginning
 * @param end its end, not before its beginning
 * @param allDay whether it lasts all day
 * @param status {@code Free}, {@code Tentative}, {@code Busy}, {@code OOF}, {@code WorkingElsewhere}; another word if
 *     the server uses one
 */
public record CalendarEvent(Instant start, Instant end, boolean allDay, String status) {

    /** Rejects missing parts. */
    public CalendarEvent {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(status, "status");
    }
}
