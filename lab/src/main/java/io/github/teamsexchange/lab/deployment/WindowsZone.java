package io.github.teamsexchange.lab.deployment;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** The time zones that the lab's servers know, under the names that Windows gives them. */
public enum WindowsZone {
    /** No daylight saving, no offset. */
    UTC("UTC", "(UTC) Coordinated Universal Time", "UTC"),
    /** London. */
    GMT("GMT Standard Time", "(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/London"),
    /** Berlin. */
    WEST_EUROPE(
            "W. Europe Standard Time", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
    /** New York. */
    EASTERN("Eastern Standard Time", "(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
    /** Los Angeles. */
    PACIFIC("Pacific Standard Time", "(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
    /** Half an hour off. */
    INDIA("India Standard Time", "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
    /** Summer where others have winter. */
    SYDNEY("AUS Eastern Standard Time", "(UTC+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney");

    private final String id;
    private final String title;
    private final ZoneId zone;

    WindowsZone(String id, String title, String zone) {
        this.id = id;
        this.title = title;
        this.zone = ZoneId.of(zone);
    }

    /** The zone of a Windows name, in any case. */
    public static Optional<WindowsZone> of(String id) {
        return Stream.of(values()).filter(zone -> zone.id.equalsIgnoreCase(id)).findFirst();
    }

    /** Windows' name for it. */
    public String id() {
        return id;
    }

    /** What Windows shows. */
    public String title() {
        return title;
    }

    /** Its rules. */
    public ZoneId zone() {
        return zone;
    }
}
