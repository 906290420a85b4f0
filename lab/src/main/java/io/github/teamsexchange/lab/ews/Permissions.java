package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.CalendarPlan;
import io.github.teamsexchange.lab.deployment.PermissionLevel;
import io.github.teamsexchange.lab.deployment.PermissionLevel.Right;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows who may do what with a calendar.
 *
 * @param calendar the calendar
 * @param visitor knows the users' names
 */
record Permissions(CalendarPlan calendar, Visitor visitor) {

    Markup markup() {
        List<Markup> all = new ArrayList<>();
        all.add(permission(distinguished("Default"), calendar.everybody()));
        all.add(permission(distinguished("Anonymous"), calendar.strangers()));
        calendar.entries().forEach((address, level) -> all.add(permission(user(address), level)));
        return Markup.of("t:PermissionSet", Markup.of("t:CalendarPermissions", all));
    }

    private static Markup distinguished(String name) {
        return Markup.of("t:UserId", Markup.text("t:DistinguishedUser", name));
    }

    private Markup user(String address) {
        return Markup.of(
                "t:UserId",
                Markup.text("t:PrimarySmtpAddress", address),
                Markup.text("t:DisplayName", visitor.nameOf(address)));
    }

    private static Markup permission(Markup user, PermissionLevel level) {
        return Markup.of(
                "t:CalendarPermission",
                user,
                Markup.text("t:CanCreateItems", level.grants(Right.CREATE_ITEMS)),
                Markup.text("t:CanCreateSubFolders", level.grants(Right.CREATE_SUBFOLDERS)),
                Markup.text("t:IsFolderOwner", level.grants(Right.OWN_FOLDER)),
                Markup.text("t:IsFolderVisible", level.reading() == PermissionLevel.Reading.ALL),
                Markup.text("t:IsFolderContact", level.grants(Right.OWN_FOLDER)),
                Markup.text("t:EditItems", scope(level, Right.EDIT_ALL, Right.EDIT_OWNED)),
                Markup.text("t:DeleteItems", scope(level, Right.DELETE_ALL, Right.DELETE_OWNED)),
                Markup.text("t:ReadItems", reading(level)),
                Markup.text("t:CalendarPermissionLevel", level.word()));
    }

    private static String scope(PermissionLevel level, Right all, Right owned) {
        return level.grants(all) ? "All" : level.grants(owned) ? "Owned" : "None";
    }

    private static String reading(PermissionLevel level) {
        return switch (level.reading()) {
            case NOTHING -> "None";
            case TIMES -> "TimeOnly";
            case SUBJECTS -> "TimeAndSubjectAndLocation";
            case ALL -> "FullDetails";
        };
    }
}
