package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.EventPlan;
import io.github.teamsexchange.lab.deployment.PermissionLevel.Reading;
import io.github.teamsexchange.lab.deployment.WorkingHours;
import io.github.teamsexchange.lab.xml.Markup;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows when somebody is busy, in as much detail as was asked for and the asker may know.
 *
 * @param access the mailbox, for the asker
 * @param asked what was asked for
 */
record FreeBusyView(Access access, FreeBusyRequest asked) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    Markup markup() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.text("t:FreeBusyViewType", type()));
        if (asked.merged()) {
            parts.add(Markup.text("t:MergedFreeBusy", merged()));
        }
        if (asked.events()) {
            parts.add(Markup.of(
                    "t:CalendarEventArray", events().stream().map(this::event).toList()));
        }
        parts.add(workingHours());
        return Markup.of("m:FreeBusyView", parts);
    }

    private String type() {
        return detailed() ? asked.view() : asked.view().replace("Detailed", "FreeBusy");
    }

    private boolean detailed() {
        return asked.detailed() && reading().compareTo(Reading.SUBJECTS) >= 0;
    }

    private Reading reading() {
        return access.level(Folder.CALENDAR).reading();
    }

    private List<CalendarEntry> events() {
        return CalendarEntry.of(access).stream()
                .filter(entry -> asked.window().holds(entry.event()))
                .sorted(Comparator.comparing(
                        (CalendarEntry entry) -> entry.event().start()))
                .toList();
    }

    private String merged() {
        StringBuilder digits = new StringBuilder();
        Instant end = asked.window().end();
        for (Instant slot = asked.window().start(); slot.isBefore(end); slot = slot.plus(asked.interval())) {
            digits.append(digit(new Window(slot, slot.plus(asked.interval()))));
        }
        return digits.toString();
    }

    private int digit(Window slot) {
        return access.contents().calendar().events().stream()
                .filter(slot::holds)
                .map(EventPlan::status)
                .max(Comparator.naturalOrder())
                .map(status -> status.digit())
                .orElse(0);
    }

    private Markup event(CalendarEntry entry) {
        EventPlan event = entry.event();
        Markup shown = Markup.of(
                "t:CalendarEvent",
                Markup.text("t:StartTime", TIME.format(asked.zone().local(event.start()))),
                Markup.text("t:EndTime", TIME.format(asked.zone().local(event.end()))),
                Markup.text("t:BusyType", event.status().word()));
        return detailed() ? shown.and(List.of(details(entry))) : shown;
    }

    private static Markup details(CalendarEntry entry) {
        EventPlan event = entry.event();
        return Markup.of(
                "t:CalendarEventDetails",
                Markup.text("t:ID", entry.uid().replace("-", "").toUpperCase(Locale.ROOT)),
                Markup.text("t:Subject", entry.subject()),
                Markup.text("t:Location", entry.location()),
                Markup.text("t:IsMeeting", event.meeting()),
                Markup.text("t:IsRecurring", false),
                Markup.text("t:IsException", false),
                Markup.text("t:IsReminderSet", false),
                Markup.text("t:IsPrivate", event.details().sensitivity().word().equals("Private")));
    }

    private Markup workingHours() {
        WorkingHours hours = access.contents().hours();
        String days = hours.days().stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining(" "));
        return Markup.of(
                "t:WorkingHours",
                ZoneMarkup.serializable(hours.zone()),
                Markup.of(
                        "t:WorkingPeriodArray",
                        Markup.of(
                                "t:WorkingPeriod",
                                Markup.text("t:DayOfWeek", days),
                                Markup.text("t:StartTimeInMinutes", minutes(hours.start())),
                                Markup.text("t:EndTimeInMinutes", minutes(hours.end())))));
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
