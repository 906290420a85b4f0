package io.github.teamsexchange.lab.deployment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A mailbox's calendar folder.
 *
 * @param everybody what those without an entry of their own may do
 * @param strangers what those outside the organization may do
 * @param entries what single users may do, by address in lower case
 * @param events what is in it
 */
public record CalendarPlan(
        PermissionLevel everybody,
        PermissionLevel strangers,
        Map<String, PermissionLevel> entries,
        List<EventPlan> events) {

    /** A new mailbox's calendar. */
    static final CalendarPlan EMPTY =
            new CalendarPlan(PermissionLevel.FREE_BUSY_TIME_ONLY, PermissionLevel.NONE, Map.of(), List.of());

    /** Copies the collections, in order. */
    public CalendarPlan {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        events = List.copyOf(events);
    }

    /** What a user of the organization may do. */
    public PermissionLevel levelOf(String address) {
        return entries.getOrDefault(address.toLowerCase(Locale.ROOT), everybody);
    }
}
