package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.BusyStatus;
import io.github.teamsexchange.lab.deployment.EventPlan;
import io.github.teamsexchange.lab.xml.Markup;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * An event as iCalendar (RFC 5545), which is what Exchange gives as MIME content of calendar items.
 *
 * @param entry the event
 */
record MimeContent(CalendarEntry entry) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    Markup markup() {
        byte[] bytes = String.join("\r\n", lines()).concat("\r\n").getBytes(StandardCharsets.UTF_8);
        return Markup.text("t:MimeContent", Base64.getEncoder().encodeToString(bytes))
                .with("CharacterSet", "UTF-8");
    }

    private List<String> lines() {
        EventPlan event = entry.event();
        return List.of(
                "BEGIN:VCALENDAR",
                "METHOD:PUBLISH",
                "PRODID:Microsoft Exchange Server 2010",
                "VERSION:2.0",
                "BEGIN:VEVENT",
                "UID:" + entry.uid(),
                "SUMMARY:" + escaped(entry.subject()),
                "LOCATION:" + escaped(entry.location()),
                "DESCRIPTION:" + escaped(entry.body()),
                time("DTSTART", event.start()),
                time("DTEND", event.end()),
                "DTSTAMP:" + UTC.format(event.start()),
                "CLASS:" + (event.details().sensitivity().word().equals("Normal") ? "PUBLIC" : "PRIVATE"),
                "TRANSP:" + (event.status() == BusyStatus.FREE ? "TRANSPARENT" : "OPAQUE"),
                "STATUS:CONFIRMED",
                "X-MICROSOFT-CDO-ALLDAYEVENT:" + (event.allDay() ? "TRUE" : "FALSE"),
                "X-MICROSOFT-CDO-BUSYSTATUS:" + event.status().word().toUpperCase(Locale.ROOT),
                "END:VEVENT",
                "END:VCALENDAR");
    }

    /** Whole days are dates where the mailbox is. */
    private String time(String name, Instant moment) {
        ZoneId zone = entry.access().contents().hours().zone().zone();
        return entry.event().allDay()
                ? name + ";VALUE=DATE:"
                        + DateTimeFormatter.BASIC_ISO_DATE.format(
                                moment.atZone(zone).toLocalDate())
                : name + ":" + UTC.format(moment);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
