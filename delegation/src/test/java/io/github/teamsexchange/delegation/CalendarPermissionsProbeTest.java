package io.github.teamsexchange.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.delegation.facts.CalendarPermissions;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Entry;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Holder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarPermissionsProbeTest {

    private static final String FILE = "Get-MailboxFolderPermission.txt";

    @TempDir
    Path folder;

    private static String entry(String identity, String name, String user, String rights) {
        return "Identity     : " + identity + "\nFolderName   : " + name + "\nUser         : " + user
                + "\nAccessRights : {" + rights + "}\nIsValid      : True\n\n";
    }

    @Test
    void readsEveryEntryOfTheCalendar() throws Exception {
        CalendarPermissions read = files().with(
                        FILE,
                        entry("contoso.test/Users/boss:\\Calendar", "Calendar", "Default", "AvailabilityOnly")
                                + entry("contoso.test/Users/boss:\\Calendar", "Calendar", "Anonymous", "None")
                                + entry(
                                        "contoso.test/Users/boss:\\Calendar",
                                        "Calendar",
                                        "Patti",
                                        "ReadItems, CreateItems"))
                .permissions();
        assertEquals("Calendar", read.folder());
        assertEquals(List.of(), read.assumed());
        assertEquals(
                List.of(Holder.EVERYBODY, Holder.STRANGERS, Holder.SOMEBODY),
                read.entries().stream().map(Entry::holder).toList());
        assertEquals(
                List.of("ReadItems", "CreateItems"),
                read.entries().get(2).rights().entries());
    }

    /** The enum's flags in one text, as REST cmdlets give them, and a user that is an object. */
    @Test
    void readsFlagsInOneTextAndUsersThatAreObjects() throws Exception {
        CalendarPermissions read =
                files().with("Get-MailboxFolderPermission.json", """
                [{"Identity": "boss@contoso.test:\\\\Calendar", "FolderName": "Calendar",
                  "User": {"DisplayName": "Patti", "UserType": "Internal",
                           "RecipientPrincipal": {"PrimarySmtpAddress": "pa@contoso.test"}},
                  "AccessRights": ["ReadItems, CreateItems"], "SharingPermissionFlags": "Delegate, CanViewPrivateItems"},
                 {"Identity": "boss@contoso.test:\\\\Calendar", "FolderName": "Calendar",
                  "User": {"DisplayName": "Standard", "UserType": "Default"}, "AccessRights": "AvailabilityOnly"}]
                """).permissions();
        Entry pa = read.entries().get(0);
        assertTrue(pa.user().forms().contains("pa@contoso.test"));
        assertEquals(List.of("ReadItems", "CreateItems"), pa.rights().entries());
        assertEquals(List.of("Delegate", "CanViewPrivateItems"), pa.flags());
        assertEquals(Holder.EVERYBODY, read.entries().get(1).holder());
        assertEquals(List.of("AvailabilityOnly"), read.entries().get(1).rights().entries());
    }

    /** The file of Microsoft's article: user1's calendar, whom nothing connects with the mailbox in question. */
    @Test
    void takesWhatIsNobodysAndSaysSo() throws Exception {
        CalendarPermissions read = files().with(
                        FILE, entry("contoso.com/headquater/user1:\\calendar", "Calendar", "user2", "Editor"))
                .permissions();
        assertEquals(1, read.entries().size());
        assertTrue(read.assumed().get(0).contains("taken for that of boss@contoso.test"));
    }

    @Test
    void theOnlyFolderIsTakenForTheCalendarWhateverItsName() throws Exception {
        CalendarPermissions read = files().with(
                        FILE, entry("contoso.test/Users/boss:\\Kalender", "Kalender", "Default", "None"))
                .permissions();
        assertEquals("Kalender", read.folder());
        assertTrue(read.assumed().get(0).contains("because it is the only one"));
    }

    @Test
    void theFolderTypeTellsTheCalendarAmongSeveral() throws Exception {
        ExportedFiles several = files().with(
                        FILE,
                        entry("contoso.test/Users/boss:\\Posteingang", "Posteingang", "Default", "None")
                                + entry("contoso.test/Users/boss:\\Kalender", "Kalender", "Patti", "Editor"));
        NotObserved unknown = assertThrows(NotObserved.class, several::permissions);
        assertTrue(unknown.absence().explanation().contains("nothing says which of them is the calendar"));
        several.with("Get-MailboxFolderStatistics.txt", """
                Identity   : contoso.test/Users/boss\\Posteingang
                Name       : Posteingang
                FolderPath : /Posteingang
                FolderType : Inbox

                Identity   : contoso.test/Users/boss\\Kalender
                Name       : Kalender
                FolderPath : /Kalender
                FolderType : Calendar
                """);
        CalendarPermissions read = several.permissions();
        assertEquals("Kalender", read.folder());
        assertEquals(List.of(), read.assumed());
        assertEquals(1, read.entries().size());
    }

    /** The identity shows a name that only the recipient's object connects with the address. */
    @Test
    void theRecipientsTellWhoseFolderItIs() throws Exception {
        CalendarPermissions read = files().with("Get-Recipient.txt", """
                        Identity            : contoso.test/Board/Miriam Graham
                        PrimarySmtpAddress  : boss@contoso.test
                        RecipientTypeDetails : UserMailbox
                        """)
                .with(
                        FILE,
                        entry("contoso.test/Board/Miriam Graham:\\Calendar", "Calendar", "Patti", "Editor")
                                + entry("contoso.test/Board/Other:\\Calendar", "Calendar", "Carol", "Editor"))
                .permissions();
        assertEquals(
                List.of("Patti"),
                read.entries().stream().map(entry -> entry.user().shown()).toList());
        assertEquals(List.of(), read.assumed());
    }

    /** The identity says whose it is, and the exports say that this is somebody else. */
    @Test
    void anothersFolderIsNotTaken() throws Exception {
        ExportedFiles carols = files().with("Get-Mailbox.txt", """
                        Identity            : contoso.test/Board/Miriam Graham
                        PrimarySmtpAddress  : boss@contoso.test
                        GrantSendOnBehalfTo : {}
                        """)
                .with(FILE, entry("contoso.test/Users/Carol Cole:\\Calendar", "Calendar", "Patti", "Editor"));
        assertThrows(NotObserved.class, carols::permissions);
    }

    @Test
    void severalMailboxesOfNobodyInParticularAreNotTaken() throws Exception {
        ExportedFiles two = files().with(
                        FILE,
                        entry("contoso.test/Board/One:\\Calendar", "Calendar", "Patti", "Editor")
                                + entry("contoso.test/Board/Two:\\Calendar", "Calendar", "Carol", "Editor"));
        NotObserved unknown = assertThrows(NotObserved.class, two::permissions);
        assertTrue(unknown.absence().explanation().contains(FILE));
        assertTrue(unknown.absence()
                .supply()
                .contains("Get-MailboxFolderPermission -Identity 'boss@contoso.test:\\Calendar'"));
    }

    @Test
    void filesThatContradictEachOtherAreNamed() throws Exception {
        ExportedFiles two = files().with(
                        "Get-MailboxFolderPermission-before.txt",
                        entry("contoso.test/Users/boss:\\Calendar", "Calendar", "Patti", "Reviewer"))
                .with(
                        "Get-MailboxFolderPermission-after.txt",
                        entry("contoso.test/Users/boss:\\Calendar", "Calendar", "Patti", "Editor"));
        NotObserved contradiction = assertThrows(NotObserved.class, two::permissions);
        assertEquals(Obstacle.CONTRADICTORY, contradiction.absence().obstacle());
        assertTrue(contradiction.absence().explanation().contains("after.txt"));
        assertTrue(contradiction.absence().explanation().contains("before.txt"));
    }

    private ExportedFiles files() throws IOException {
        return new ExportedFiles(folder);
    }
}
