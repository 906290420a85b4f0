package io.github.teamsexchange.lab.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a calendar: who may do what with it, and what is in it. */
final class CalendarReader {

    private final EventReader events;

    CalendarReader(Moments moments) {
        this.events = new EventReader(moments);
    }

    CalendarPlan read(JsonPart part) {
        part.only("permissions", "events");
        Map<String, PermissionLevel> levels = levels(part.optional("permissions"));
        PermissionLevel everybody =
                Optional.ofNullable(levels.remove("default")).orElse(CalendarPlan.EMPTY.everybody());
        PermissionLevel strangers =
                Optional.ofNullable(levels.remove("anonymous")).orElse(CalendarPlan.EMPTY.strangers());
        return new CalendarPlan(
                everybody,
                strangers,
                levels,
                part.optional("events")
                        .map(list -> list.items().stream().map(events::read).toList())
                        .orElse(List.of()));
    }

    private static Map<String, PermissionLevel> levels(Optional<JsonPart> part) {
        Map<String, PermissionLevel> levels = new LinkedHashMap<>();
        part.map(JsonPart::members).orElse(Map.of()).forEach((who, level) -> {
            if (!who.equals("default") && !who.equals("anonymous")) {
                MailboxReader.requireAddress(who, level);
            }
            levels.put(who.toLowerCase(Locale.ROOT), level.word(PermissionLevel.class));
        });
        return levels;
    }
}
