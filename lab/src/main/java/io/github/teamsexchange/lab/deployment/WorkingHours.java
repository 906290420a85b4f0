package io.github.teamsexchange.lab.deployment;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;

/**
 * When somebody works.
 *
 * @param zone where
 * @param days on which days, Monday first
 * @param start from when
 * @param end until when
 */
public record WorkingHours(WindowsZone zone, List<DayOfWeek> days, LocalTime start, LocalTime end) {

    /** What Exchange gives a new mailbox. */
    static final WorkingHours USUAL = new WorkingHours(
            WindowsZone.UTC,
            List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
            LocalTime.of(8, 0),
            LocalTime.of(17, 0));

    /** Sorts the days. */
    public WorkingHours {
        days = days.stream().sorted().distinct().toList();
    }
}
