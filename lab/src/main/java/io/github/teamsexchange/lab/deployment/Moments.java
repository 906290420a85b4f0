package io.github.teamsexchange.lab.deployment;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * Reads when something is. A client looks at the calendar of the day it runs on, so a time can be told from the moment
 * on which the file is read, besides as it is.
 *
 * @param now that moment, to the minute
 * @param zone where days begin
 */
record Moments(Instant now, ZoneId zone) {

    private static final String NOW = "now";
    private static final String TODAY = "today";

    Moments {
        now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    Moments in(ZoneId other) {
        return new Moments(now, other);
    }

    /** {@code 2026-11-24T10:00:00Z}, {@code now}, {@code now+PT30M} or {@code now-P1D}. */
    Instant instant(JsonPart part) {
        String form = "an instant such as 2026-11-24T10:00:00Z, or now, now+PT30M, now-P1D";
        return parsed(part, form, text -> {
            if (!text.startsWith(NOW)) {
                return Instant.parse(text);
            }
            String offset = text.substring(NOW.length());
            return offset.isEmpty() ? now : now.plus(Duration.parse(offset));
        });
    }

    /** Midnight of {@code 2026-11-24}, {@code today}, {@code today+2} or {@code today-1}. */
    Instant midnight(JsonPart part) {
        String form = "a day such as 2026-11-24, or today, today+2, today-1";
        return parsed(part, form, text -> day(text).atStartOfDay(zone).toInstant());
    }

    private LocalDate day(String text) {
        if (!text.startsWith(TODAY)) {
            return LocalDate.parse(text);
        }
        String offset = text.substring(TODAY.length());
        LocalDate today = LocalDate.ofInstant(now, zone);
        return offset.isEmpty() ? today : today.plusDays(Integer.parseInt(offset));
    }

    /** {@code 08:00}. */
    static LocalTime time(JsonPart part) {
        return parsed(part, "a time of day such as 08:00", LocalTime::parse);
    }

    private static <T> T parsed(JsonPart part, String form, Function<String, T> parser) {
        String text = part.text();
        try {
            return parser.apply(text);
        } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
            throw part.wrong("'" + text + "' is not " + form);
        }
    }
}
