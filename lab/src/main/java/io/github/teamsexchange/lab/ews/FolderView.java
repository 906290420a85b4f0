package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.PermissionLevel;
import io.github.teamsexchange.lab.deployment.PermissionLevel.Right;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shows folders.
 *
 * @param shape which properties are wanted
 * @param visitor who asks
 */
record FolderView(Shape shape, Visitor visitor) {

    private static final Set<String> USUAL =
            Set.of("folder:DisplayName", "folder:TotalCount", "folder:ChildFolderCount", "folder:UnreadCount");

    Markup show(Access access, Folder folder) {
        Map<String, Markup> all = new LinkedHashMap<>();
        all.put("folder:ParentFolderId", id("t:ParentFolderId", access, folder.parent()));
        all.put("folder:FolderClass", Markup.text("t:FolderClass", folder.kind()));
        all.put("folder:DisplayName", Markup.text("t:DisplayName", folder.title()));
        all.put("folder:TotalCount", Markup.text("t:TotalCount", count(access, folder)));
        all.put(
                "folder:ChildFolderCount",
                Markup.text("t:ChildFolderCount", folder.children().size()));
        all.put("folder:EffectiveRights", rights(access.level(folder)));
        if (folder == Folder.CALENDAR && access.level(folder).grants(Right.OWN_FOLDER)) {
            all.put("folder:PermissionSet", new Permissions(access.contents().calendar(), visitor).markup());
        }
        if (folder.element().equals("Folder")) {
            all.put("folder:UnreadCount", Markup.text("t:UnreadCount", 0));
        }
        return Markup.of("t:" + folder.element(), List.of(id("t:FolderId", access, folder)))
                .and(shape.of(all, USUAL));
    }

    private static Markup id(String name, Access access, Folder folder) {
        return Markup.of(name).with("Id", Id.of(access.address(), folder)).with("ChangeKey", Id.CHANGE_KEY);
    }

    private static int count(Access access, Folder folder) {
        return folder == Folder.CALENDAR ? access.contents().calendar().events().size() : 0;
    }

    private static Markup rights(PermissionLevel level) {
        return Markup.of(
                "t:EffectiveRights",
                Markup.text("t:CreateAssociated", level.grants(Right.OWN_FOLDER)),
                Markup.text("t:CreateContents", level.grants(Right.CREATE_ITEMS)),
                Markup.text("t:CreateHierarchy", level.grants(Right.CREATE_SUBFOLDERS)),
                Markup.text("t:Delete", level.grants(Right.OWN_FOLDER)),
                Markup.text("t:Modify", level.grants(Right.OWN_FOLDER)),
                Markup.text("t:Read", level.reading() == PermissionLevel.Reading.ALL));
    }
}
