package io.github.teamsexchange.lab.deployment;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads who acts for a mailbox. */
final class DelegatesReader {

    private DelegatesReader() {}

    static Delegates read(JsonPart part) {
        part.only("meetingRequests", "users");
        return new Delegates(
                part.required("meetingRequests").word(Delegates.MeetingRequests.class),
                part.required("users").members().entrySet().stream()
                        .map(user -> delegate(user.getKey(), user.getValue()))
                        .toList());
    }

    private static DelegatePlan delegate(String address, JsonPart part) {
        part.only("folders", "copies", "privateItems", "incomplete");
        MailboxReader.requireAddress(address, part);
        return new DelegatePlan(
                address.toLowerCase(Locale.ROOT),
                part.optional("folders").map(DelegatesReader::folders).orElse(Map.of()),
                flag(part, "copies"),
                flag(part, "privateItems"),
                flag(part, "incomplete"));
    }

    private static Map<String, PermissionLevel> folders(JsonPart part) {
        part.only("tasks", "inbox", "contacts", "notes", "journal");
        Map<String, PermissionLevel> folders = new LinkedHashMap<>();
        part.members().forEach((folder, level) -> folders.put(folder, level.word(PermissionLevel.class)));
        return folders;
    }

    private static boolean flag(JsonPart part, String name) {
        return part.optional(name).map(JsonPart::flag).orElse(false);
    }
}
