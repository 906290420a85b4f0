package io.github.teamsexchange.connectors.ews;

import io.github.teamsexchange.connectors.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a calendar folder and its permissions (protocols §5.4). */
final class CalendarFolders {

    private CalendarFolders() {}

    static CalendarFolder read(XmlElement response) throws IncompleteAnswer, CodedAnswer {
        XmlElement message = Envelopes.message(response, "GetFolderResponseMessage");
        XmlElement folder = Envelopes.required(Envelopes.required(message, "Folders"), "CalendarFolder");
        XmlElement permissions = Envelopes.required(Envelopes.required(folder, "PermissionSet"), "CalendarPermissions");
        List<CalendarFolder.Permission> read = new ArrayList<>();
        for (XmlElement permission : permissions.children("CalendarPermission").toList()) {
            read.add(permission(permission));
        }
        return new CalendarFolder(folder.textAt("DisplayName"), read);
    }

    private static CalendarFolder.Permission permission(XmlElement permission) throws IncompleteAnswer {
        XmlElement user = Envelopes.required(permission, "UserId");
        return new CalendarFolder.Permission(
                new CalendarFolder.User(
                        user.textAt("DistinguishedUser"),
                        user.textAt("PrimarySmtpAddress"),
                        user.textAt("DisplayName")),
                Envelopes.requiredText(permission, "CalendarPermissionLevel"),
                rights(permission));
    }

    private static List<String> rights(XmlElement permission) {
        List<String> rights = new ArrayList<>();
        add(rights, "CreateItems", permission.textAt("CanCreateItems"));
        add(rights, "CreateSubfolders", permission.textAt("CanCreateSubFolders"));
        add(rights, "FolderOwner", permission.textAt("IsFolderOwner"));
        add(
                rights,
                "ReadItems",
                permission.textAt("ReadItems").filter("FullDetails"::equals).map(all -> "true"));
        scope(rights, "Edit", permission.textAt("EditItems").orElse("None"));
        scope(rights, "Delete", permission.textAt("DeleteItems").orElse("None"));
        return rights;
    }

    private static void add(List<String> rights, String right, Optional<String> granted) {
        if (granted.filter("true"::equalsIgnoreCase).isPresent()) {
            rights.add(right);
        }
    }

    private static void scope(List<String> rights, String verb, String scope) {
        if (!scope.equals("None")) {
            rights.add(verb + "OwnedItems");
        }
        if (scope.equals("All")) {
            rights.add(verb + "AllItems");
        }
    }
}
