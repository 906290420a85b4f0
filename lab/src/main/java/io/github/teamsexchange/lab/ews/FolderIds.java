package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;

/** Finds the folders that requests name. */
final class FolderIds {

    private FolderIds() {}

    /** A {@code FolderId} or {@code DistinguishedFolderId}; the latter may say whose mailbox. */
    static FolderAccess find(Element id, Visitor visitor) throws Refusal {
        String value = id.attribute("Id").orElseThrow(() -> Refusal.schema("The attribute 'Id' is missing."));
        if (id.is(Names.TYPES, "FolderId")) {
            Id known = Id.read(value);
            return new FolderAccess(visitor.open(known.address()), known.folder());
        }
        Folder folder = Folder.distinguished(value)
                .orElseThrow(() ->
                        new Refusal("ErrorFolderNotFound", "The specified folder could not be found in the store."));
        String address = id.child(Names.TYPES, "Mailbox")
                .map(mailbox -> Question.text(mailbox, "EmailAddress"))
                .orElse("");
        return new FolderAccess(visitor.open(address), folder);
    }

    /**
     * A folder and what somebody may do with its mailbox.
     *
     * @param access the mailbox
     * @param folder the folder
     */
    record FolderAccess(Access access, Folder folder) {

        FolderAccess readable() throws Refusal {
            access.reading(folder);
            return this;
        }
    }
}
