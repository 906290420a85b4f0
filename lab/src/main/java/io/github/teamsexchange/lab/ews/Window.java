package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.EventPlan;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * A stretch of time.
 *
 * @param start when it begins
 * @param end when it is over
 */
record Window(Instant start, Instant end) {

    /** A dateTime of XML Schema; one without an offset is taken for UTC. */
    static Instant moment(String text) throws Refusal {
        try {
            TemporalAccessor parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text.trim(), OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime moment
                    ? moment.toInstant()
                    : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw Refusal.schema("'" + text + "' is not a valid dateTime.");
        }
    }

    Window checked() throws Refusal {
        if (end.isBefore(start)) {
            throw new Refusal("ErrorCalendarEndDateIsEarlierThanStartDate", "EndDate is earlier than StartDate.");
        }
        return this;
    }

    boolean holds(EventPlan event) {
        return event.touches(start, end);
    }
}
