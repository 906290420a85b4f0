package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.WindowsZone;
import io.github.teamsexchange.lab.xml.Markup;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows time zones as EWS describes them: the definitions of 2010 and the older form of free/busy. */
final class ZoneMarkup {

    /** Any year does where only the wall clock of a rule is wanted. */
    private static final int SOME_YEAR = 2026;

    private static final String NO_CHANGE = "00:00:00";

    private ZoneMarkup() {}

    static Markup name(String element, WindowsZone zone) {
        return Markup.of(element).with("Id", zone.id()).with("Name", zone.title());
    }

    /** With its rules as they are now. */
    static Markup definition(WindowsZone zone) {
        List<Markup> periods = new ArrayList<>(List.of(period("Standard", standard(zone))));
        List<Markup> changes = new ArrayList<>();
        for (ZoneOffsetTransitionRule rule : rules(zone)) {
            boolean daylight =
                    rule.getOffsetAfter().getTotalSeconds() > standard(zone).getTotalSeconds();
            if (daylight) {
                periods.add(period("Daylight", rule.getOffsetAfter()));
            }
            changes.add(change(rule, daylight ? "Daylight" : "Standard"));
        }
        if (changes.isEmpty()) {
            changes.add(Markup.of("t:Transition", to("Period", "Standard")));
        }
        return name("t:TimeZoneDefinition", zone)
                .and(List.of(
                        Markup.of("t:Periods", periods),
                        Markup.of(
                                "t:TransitionsGroups",
                                Markup.of("t:TransitionsGroup", changes).with("Id", 0)),
                        Markup.of("t:Transitions", Markup.of("t:Transition", to("Group", "0")))));
    }

    /** The form of free/busy: minutes west, and when the clocks change. */
    static Markup serializable(WindowsZone zone) {
        Markup standard = still("t:StandardTime", 0);
        Markup daylight = still("t:DaylightTime", 0);
        for (ZoneOffsetTransitionRule rule : rules(zone)) {
            int minutes =
                    (standard(zone).getTotalSeconds() - rule.getOffsetAfter().getTotalSeconds()) / 60;
            if (minutes == 0) {
                standard = clockChange("t:StandardTime", 0, rule);
            } else {
                daylight = clockChange("t:DaylightTime", minutes, rule);
            }
        }
        return Markup.of(
                "t:TimeZone", Markup.text("t:Bias", -standard(zone).getTotalSeconds() / 60), standard, daylight);
    }

    private static ZoneOffset standard(WindowsZone zone) {
        return zone.zone().getRules().getStandardOffset(Instant.parse(SOME_YEAR + "-01-01T00:00:00Z"));
    }

    private static List<ZoneOffsetTransitionRule> rules(WindowsZone zone) {
        return zone.zone().getRules().getTransitionRules();
    }

    private static Markup period(String name, ZoneOffset offset) {
        return Markup.of("t:Period")
                .with("Bias", bias(offset))
                .with("Name", name)
                .with("Id", name);
    }

    /** West is positive; XML Schema has the sign in front, where {@link Duration} has it at the number. */
    private static String bias(ZoneOffset offset) {
        Duration size = Duration.ofSeconds(Math.abs(offset.getTotalSeconds()));
        return offset.getTotalSeconds() > 0 ? "-" + size : size.toString();
    }

    private static Markup to(String kind, String target) {
        return Markup.text("t:To", target).with("Kind", kind);
    }

    private static Markup change(ZoneOffsetTransitionRule rule, String period) {
        ZoneOffsetTransition wall = rule.createTransition(SOME_YEAR);
        return Markup.of(
                "t:RecurringDayTransition",
                to("Period", period),
                Markup.text(
                        "t:TimeOffset",
                        Duration.ofSeconds(
                                wall.getDateTimeBefore().toLocalTime().toSecondOfDay())),
                Markup.text("t:Month", rule.getMonth().getValue()),
                Markup.text("t:DayOfWeek", day(rule)),
                Markup.text("t:Occurrence", occurrence(rule) == 5 ? -1 : occurrence(rule)));
    }

    private static Markup clockChange(String name, int bias, ZoneOffsetTransitionRule rule) {
        String time = rule.createTransition(SOME_YEAR).getDateTimeBefore().toLocalTime() + ":00";
        return Markup.of(
                name,
                Markup.text("t:Bias", bias),
                Markup.text("t:Time", time),
                Markup.text("t:DayOrder", occurrence(rule)),
                Markup.text("t:Month", rule.getMonth().getValue()),
                Markup.text("t:DayOfWeek", day(rule)));
    }

    private static Markup still(String name, int bias) {
        return Markup.of(
                name,
                Markup.text("t:Bias", bias),
                Markup.text("t:Time", NO_CHANGE),
                Markup.text("t:DayOrder", 0),
                Markup.text("t:Month", 0),
                Markup.text("t:DayOfWeek", "Sunday"));
    }

    private static String day(ZoneOffsetTransitionRule rule) {
        return rule.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Which of the month's such days: 1 to 4, or 5 for the last. */
    private static int occurrence(ZoneOffsetTransitionRule rule) {
        int first = rule.getDayOfMonthIndicator();
        return first < 0 || first + 6 >= rule.getMonth().minLength() ? 5 : (first + 6) / 7;
    }
}
