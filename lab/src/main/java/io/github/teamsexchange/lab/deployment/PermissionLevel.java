package io.github.teamsexchange.lab.deployment;

import java.util.Set;

/** What somebody may do with a calendar folder: Exchange's roles and the rights they stand for. */
public enum PermissionLevel {
    /** Nothing at all, not even free/busy. */
    NONE("None", Reading.NOTHING),
    /** Free/busy times: what everybody in the organization has by default. */
    FREE_BUSY_TIME_ONLY("FreeBusyTimeOnly", Reading.TIMES),
    /** Free/busy with subject and location. */
    FREE_BUSY_TIME_AND_SUBJECT_AND_LOCATION("FreeBusyTimeAndSubjectAndLocation", Reading.SUBJECTS),
    /** Adds items and sees none. */
    CONTRIBUTOR("Contributor", Reading.NOTHING, Right.CREATE_ITEMS),
    /** Reads. */
    REVIEWER("Reviewer", Reading.ALL),
    /** Reads, adds, deletes what is its own. */
    NONEDITING_AUTHOR("NoneditingAuthor", Reading.ALL, Right.CREATE_ITEMS, Right.DELETE_OWNED),
    /** Reads, adds, changes and deletes what is its own. */
    AUTHOR("Author", Reading.ALL, Right.CREATE_ITEMS, Right.EDIT_OWNED, Right.DELETE_OWNED),
    /** An author who may add folders. */
    PUBLISHING_AUTHOR(
            "PublishingAuthor",
            Reading.ALL,
            Right.CREATE_ITEMS,
            Right.EDIT_OWNED,
            Right.DELETE_OWNED,
            Right.CREATE_SUBFOLDERS),
    /** Reads, adds, changes and deletes everything. */
    EDITOR("Editor", Reading.ALL, Right.CREATE_ITEMS, Right.EDIT_ALL, Right.DELETE_ALL),
    /** An editor who may add folders. */
    PUBLISHING_EDITOR(
            "PublishingEditor",
            Reading.ALL,
            Right.CREATE_ITEMS,
            Right.EDIT_ALL,
            Right.DELETE_ALL,
            Right.CREATE_SUBFOLDERS),
    /** Everything, permissions included. */
    OWNER(
            "Owner",
            Reading.ALL,
            Right.CREATE_ITEMS,
            Right.EDIT_ALL,
            Right.DELETE_ALL,
            Right.CREATE_SUBFOLDERS,
            Right.OWN_FOLDER);

    /** What can be read of somebody's events. */
    public enum Reading {
        /** Nothing. */
        NOTHING,
        /** When they are and whether they block. */
        TIMES,
        /** Their subject and location, too. */
        SUBJECTS,
        /** Everything. */
        ALL
    }

    /** What can be done besides reading. */
    public enum Right {
        /** Add items. */
        CREATE_ITEMS,
        /** Add folders. */
        CREATE_SUBFOLDERS,
        /** Change one's own items. */
        EDIT_OWNED,
        /** Change any item. */
        EDIT_ALL,
        /** Delete one's own items. */
        DELETE_OWNED,
        /** Delete any item. */
        DELETE_ALL,
        /** Change the permissions. */
        OWN_FOLDER
    }

    private final String word;
    private final Reading reading;

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of gives cannot be changed
    private final Set<Right> rights;

    PermissionLevel(String word, Reading reading, Right... rights) {
        this.word = word;
        this.reading = reading;
        this.rights = Set.of(rights);
    }

    /** Exchange's own word for it. */
    public String word() {
        return word;
    }

    /** What it lets somebody read. */
    public Reading reading() {
        return reading;
    }

    /** Tells whether a right belongs to it. */
    public boolean grants(Right right) {
        return rights.contains(right);
    }
}
