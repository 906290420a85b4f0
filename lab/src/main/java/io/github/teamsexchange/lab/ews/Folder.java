package io.github.teamsexchange.lab.ews;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders of every mailbox. */
enum Folder {
    ROOT("root", "Folder", "", ""),
    TOP("msgfolderroot", "Folder", "Top of Information Store", "IPF.Note"),
    INBOX("inbox", "Folder", "Inbox", "IPF.Note"),
    CALENDAR("calendar", "CalendarFolder", "Calendar", "IPF.Appointment"),
    CONTACTS("contacts", "ContactsFolder", "Contacts", "IPF.Contact"),
    DELETED("deleteditems", "Folder", "Deleted Items", "IPF.Note"),
    DRAFTS("drafts", "Folder", "Drafts", "IPF.Note"),
    JOURNAL("journal", "Folder", "Journal", "IPF.Journal"),
    JUNK("junkemail", "Folder", "Junk Email", "IPF.Note"),
    NOTES("notes", "Folder", "Notes", "IPF.StickyNote"),
    OUTBOX("outbox", "Folder", "Outbox", "IPF.Note"),
    SENT("sentitems", "Folder", "Sent Items", "IPF.Note"),
    TASKS("tasks", "TasksFolder", "Tasks", "IPF.Task");

    private final String id;
    private final String element;
    private final String title;
    private final String kind;

    Folder(String id, String element, String title, String kind) {
        this.id = id;
        this.element = element;
        this.title = title;
        this.kind = kind;
    }

    static Optional<Folder> distinguished(String id) {
        return Stream.of(values())
                .filter(folder -> folder.id.equalsIgnoreCase(id))
                .findFirst();
    }

    /** Its name on the wire, whatever the mailbox's language. */
    String id() {
        return id;
    }

    /** The element that shows it. */
    String element() {
        return element;
    }

    /** What people see. */
    String title() {
        return title;
    }

    /** Its class: what kind of items it is for. */
    String kind() {
        return kind;
    }

    Folder parent() {
        return this == ROOT || this == TOP ? ROOT : TOP;
    }

    List<Folder> children() {
        return Stream.of(values())
                .filter(folder -> folder != this && folder.parent() == this)
                .toList();
    }

    /** All folders beneath it. */
    List<Folder> descendants() {
        return children().stream()
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants().stream()))
                .toList();
    }
}
