package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.WindowsZone;
import io.github.teamsexchange.lab.xml.Element;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** The time zone in which a client asks for free/busy and wants the answer: times come and go without offset. */
sealed interface ClientZone {

    /** The offset at a moment. */
    ZoneOffset offsetAt(Instant moment);

    /** The moment of a clock's time. */
    default Instant instant(LocalDateTime local) {
        Instant guess = local.toInstant(offsetAt(local.toInstant(ZoneOffset.UTC)));
        return local.toInstant(offsetAt(guess));
    }

    /** A clock's time at a moment, as XML. */
    default LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, offsetAt(moment));
    }

    /** The zone of a request: its body's, else its header's. */
    static ClientZone of(Question question) throws Refusal {
        Optional<Element> own = question.body().child(Names.TYPES, "TimeZone");
        if (own.isPresent()) {
            return described(own.get());
        }
        return question.zone()
                .<ClientZone>map(Known::new)
                .orElseThrow(() -> new Refusal("ErrorTimeZone", "The request must specify a time zone."));
    }

    private static ClientZone described(Element zone) throws Refusal {
        try {
            int bias = Integer.parseInt(Question.text(zone, "Bias"));
            ClockChange standard = ClockChange.of(Question.type(zone, "StandardTime"), bias);
            ClockChange daylight = ClockChange.of(Question.type(zone, "DaylightTime"), bias);
            return new Described(standard, daylight);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.schema("The time zone is not valid.");
        }
    }

    /**
     * One that the request's header names.
     *
     * @param zone the zone
     */
    record Known(WindowsZone zone) implements ClientZone {
        @Override
        public ZoneOffset offsetAt(Instant moment) {
            return zone.zone().getRules().getOffset(moment);
        }
    }

    /**
     * One that the request describes by its two changes of clocks a year.
     *
     * @param standard to standard time
     * @param daylight to daylight saving time
     */
    record Described(ClockChange standard, ClockChange daylight) implements ClientZone {
        @Override
        public ZoneOffset offsetAt(Instant moment) {
            if (standard.month() == 0 || daylight.month() == 0) {
                return standard.offset();
            }
            int year = moment.atOffset(standard.offset()).getYear();
            Instant begin = daylight.in(year, standard.offset());
            Instant end = standard.in(year, daylight.offset());
            boolean summer = begin.isBefore(end)
                    ? !moment.isBefore(begin) && moment.isBefore(end)
                    : !moment.isBefore(begin) || moment.isBefore(end);
            return summer ? daylight.offset() : standard.offset();
        }
    }

    /**
     * A change of clocks.
     *
     * @param offset the offset from then on
     * @param month 1 to 12; 0 if clocks never change
     * @param order which of the month's such days; 5 for the last
     * @param day the day of the week
     * @param time when, by the clock that is changed
     */
    record ClockChange(ZoneOffset offset, int month, int order, DayOfWeek day, LocalTime time) {

        private static final int LAST = 5;

        static ClockChange of(Element change, int bias) {
            int minutes = bias + Integer.parseInt(Question.text(change, "Bias"));
            int month = Integer.parseInt(Question.text(change, "Month"));
            return new ClockChange(
                    ZoneOffset.ofTotalSeconds(-minutes * 60),
                    month == 0 ? 0 : Month.of(month).getValue(),
                    Integer.parseInt(Question.text(change, "DayOrder")),
                    DayOfWeek.valueOf(Question.text(change, "DayOfWeek").toUpperCase(Locale.ROOT)),
                    LocalTime.parse(Question.text(change, "Time")));
        }

        Instant in(int year, ZoneOffset before) {
            OffsetDateTime first = OffsetDateTime.of(year, month, 1, 0, 0, 0, 0, before);
            return first.with(
                            order == LAST
                                    ? TemporalAdjusters.lastInMonth(day)
                                    : TemporalAdjusters.dayOfWeekInMonth(order, day))
                    .plus(time.toSecondOfDay(), ChronoUnit.SECONDS)
                    .toInstant();
        }
    }
}
