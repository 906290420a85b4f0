package io.github.teamsexchange.connectors.ews;

import io.github.teamsexchange.connectors.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the delegates of a mailbox (protocols §5.4). */
final class DelegateUsers {

    private DelegateUsers() {}

    static List<DelegateUser> read(XmlElement response) throws IncompleteAnswer, CodedAnswer {
        Envelopes.check(response);
        // Exchange leaves the list out where there are no delegates.
        Optional<XmlElement> messages = response.child("ResponseMessages");
        List<DelegateUser> users = new ArrayList<>();
        for (XmlElement message : messages.stream()
                .flatMap(list -> list.children("DelegateUserResponseMessageType"))
                .toList()) {
            // One whose account is gone comes with an error of its own, which says nothing of the others.
            if (message.textAt("ResponseCode").filter("NoError"::equals).isPresent()) {
                users.add(user(Envelopes.required(message, "DelegateUser")));
            }
        }
        return users;
    }

    private static DelegateUser user(XmlElement user) throws IncompleteAnswer {
        XmlElement id = Envelopes.required(user, "UserId");
        return new DelegateUser(
                id.textAt("PrimarySmtpAddress"),
                id.textAt("DisplayName"),
                user.textAt("DelegatePermissions", "CalendarFolderPermissionLevel"));
    }
}
