package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/**
 * What a client wants to know about free/busy.
 *
 * @param zone the time zone of its times
 * @param window from when to when
 * @param interval how long one digit of the merged view is
 * @param view the {@code FreeBusyViewType} asked for
 */
record FreeBusyRequest(ClientZone zone, Window window, Duration interval, String view) {

    private static final Duration LONGEST = Duration.ofDays(62);
    private static final Duration USUAL_INTERVAL = Duration.ofMinutes(30);
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final List<String> VIEWS =
            List.of("MergedOnly", "FreeBusy", "FreeBusyMerged", "Detailed", "DetailedMerged");

    static FreeBusyRequest of(Question question) throws Refusal {
        ClientZone zone = ClientZone.of(question);
        Element options = Question.part(question.body(), Names.TYPES, "FreeBusyViewOptions");
        Element times = Question.type(options, "TimeWindow");
        Window window = new Window(
                zone.instant(local(Question.text(times, "StartTime"), zone)),
                zone.instant(local(Question.text(times, "EndTime"), zone)));
        String view = Question.text(options, "RequestedView");
        if (!VIEWS.contains(view)) {
            throw new Refusal("ErrorInvalidFreeBusyViewType", "The requested view is invalid.");
        }
        return new FreeBusyRequest(zone, checked(window), interval(options), view);
    }

    /** A time without an offset is the zone's; one with an offset is brought into the zone. */
    private static LocalDateTime local(String text, ClientZone zone) throws Refusal {
        try {
            TemporalAccessor parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime moment
                    ? zone.local(moment.toInstant())
                    : LocalDateTime.from(parsed);
        } catch (DateTimeException e) {
            throw Refusal.schema("'" + text + "' is not a valid dateTime.");
        }
    }

    private static Window checked(Window window) throws Refusal {
        if (!window.start().isBefore(window.end())) {
            throw new Refusal("ErrorInvalidTimeInterval", "The end time must be after the start time.");
        }
        if (Duration.between(window.start(), window.end()).compareTo(LONGEST) > 0) {
            throw new Refusal("ErrorTimeIntervalTooBig", "The requested time window is too long.");
        }
        return window;
    }

    private static Duration interval(Element options) throws Refusal {
        String text = Question.text(options, "MergedFreeBusyIntervalInMinutes");
        if (text.isEmpty()) {
            return USUAL_INTERVAL;
        }
        int minutes = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (minutes < 5 || minutes > MINUTES_OF_A_DAY) {
            throw new Refusal("ErrorInvalidMergedFreeBusyInterval", "The interval must be from 5 to 1440 minutes.");
        }
        return Duration.ofMinutes(minutes);
    }

    boolean merged() {
        return view.contains("Merged");
    }

    boolean detailed() {
        return view.startsWith("Detailed");
    }

    boolean events() {
        return !view.equals("MergedOnly");
    }
}
