package io.github.teamsexchange.lab.ews;

import static io.github.teamsexchange.lab.ews.EwsClient.all;
import static io.github.teamsexchange.lab.ews.EwsClient.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.xml.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {

    private static String getFolder(String shape, String id) {
        return "<m:GetFolder><m:FolderShape>" + shape + "</m:FolderShape><m:FolderIds>" + id
                + "</m:FolderIds></m:GetFolder>";
    }

    private static String distinguished(String name, String address) {
        return "<t:DistinguishedFolderId Id='" + name + "'>"
                + (address.isEmpty() ? "" : "<t:Mailbox><t:EmailAddress>" + address + "</t:EmailAddress></t:Mailbox>")
                + "</t:DistinguishedFolderId>";
    }

    private static final String PERMISSIONS = "<t:BaseShape>IdOnly</t:BaseShape><t:AdditionalProperties>"
            + "<t:FieldURI FieldURI='folder:PermissionSet'/></t:AdditionalProperties>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root",
                "msgfolderroot",
                "inbox",
                "calendar",
                "contacts",
                "sentitems",
                "drafts",
                "deleteditems",
                "junkemail",
                "outbox"
            })
    void everyWellKnownFolderIsThereAndIsFoundByItsIdAgain(String name) throws Exception {
        EwsClient client = EwsClient.healthy("alex@contoso.test");
        String shape = "<t:BaseShape>Default</t:BaseShape>";
        Element first = client.ask(getFolder(shape, distinguished(name, "")));
        assertEquals(List.of("NoError"), texts(first, "ResponseCode"));
        String id = all(first, "FolderId").get(0).attribute("Id").orElseThrow();
        Element second = client.ask(getFolder(shape, "<t:FolderId Id='" + id + "'/>"));
        assertEquals(texts(first, "DisplayName"), texts(second, "DisplayName"));
    }

    @Test
    void theOwnerSeesWhoMayDoWhatWithTheCalendar() throws Exception {
        Element answer =
                EwsClient.healthy("boss@contoso.test").ask(getFolder(PERMISSIONS, distinguished("calendar", "")));
        assertEquals(List.of("Default", "Anonymous"), texts(answer, "DistinguishedUser"));
        assertEquals(List.of("pa@contoso.test"), texts(answer, "PrimarySmtpAddress"));
        assertEquals(List.of("FreeBusyTimeOnly", "None", "Editor"), texts(answer, "CalendarPermissionLevel"));
        assertEquals(List.of("None", "None", "All"), texts(answer, "EditItems"));
        assertEquals(List.of("TimeOnly", "None", "FullDetails"), texts(answer, "ReadItems"));
    }

    @ParameterizedTest
    @CsvSource({
        "pa@contoso.test, boss@contoso.test, calendar, NoError",
        "pa@contoso.test, boss@contoso.test, inbox, NoError",
        "pa@contoso.test, boss@contoso.test, contacts, ErrorAccessDenied",
        "alex@contoso.test, boss@contoso.test, calendar, ErrorAccessDenied",
        "boss@contoso.test, alex@contoso.test, calendar, NoError",
        "boss@contoso.test, nobody@contoso.test, calendar, ErrorNonExistentMailbox",
        "boss@contoso.test, boss@contoso.test, attic, ErrorFolderNotFound"
    })
    void anothersFoldersOpenAsFarAsTheirPermissionsSay(String caller, String owner, String folder, String code)
            throws Exception {
        Element answer = EwsClient.healthy(caller).ask(getFolder(PERMISSIONS, distinguished(folder, owner)));
        assertEquals(List.of(code), texts(answer, "ResponseCode"));
    }

    @Test
    void aReaderDoesNotSeeThePermissions() throws Exception {
        Element answer = EwsClient.healthy("pa@contoso.test")
                .ask(getFolder(PERMISSIONS, distinguished("calendar", "boss@contoso.test")));
        assertEquals(List.of(), all(answer, "PermissionSet"));
    }

    @Test
    void theListingOfTheTopHasTheFoldersThatPeopleSee() throws Exception {
        Element answer = EwsClient.healthy("alex@contoso.test")
                .ask("<m:FindFolder Traversal='Deep'><m:FolderShape><t:BaseShape>Default</t:BaseShape></m:FolderShape>"
                        + "<m:ParentFolderIds>" + distinguished("msgfolderroot", "")
                        + "</m:ParentFolderIds></m:FindFolder>");
        assertTrue(texts(answer, "DisplayName").containsAll(List.of("Inbox", "Calendar", "Sent Items")));
        assertEquals(
                "true",
                all(answer, "RootFolder")
                        .get(0)
                        .attribute("IncludesLastItemInRange")
                        .orElse(""));
    }

    @Test
    void aConvertedIdTellsThePrimaryAddress() throws Exception {
        EwsClient client = EwsClient.healthy("alex@contoso.test");
        Element root = client.ask(getFolder("<t:BaseShape>IdOnly</t:BaseShape>", distinguished("root", "")));
        String id = all(root, "FolderId").get(0).attribute("Id").orElseThrow();
        Element answer = client.ask("<m:ConvertId DestinationFormat='EwsId'><m:SourceIds>"
                + "<t:AlternateId Id='" + id + "' Format='EwsId' Mailbox='blah@blah.com'/>"
                + "<t:AlternateId Id='DUMMY' Format='EwsId' Mailbox='DUMMY'/></m:SourceIds></m:ConvertId>");
        assertEquals(List.of("NoError", "ErrorInvalidIdMalformed"), texts(answer, "ResponseCode"));
        assertEquals(
                "alex@contoso.test",
                all(answer, "AlternateId").get(0).attribute("Mailbox").orElse(""));
    }

    @Test
    void aStrangerHasNoMailbox() throws Exception {
        Element answer = EwsClient.healthy("").ask(getFolder(PERMISSIONS, distinguished("calendar", "")));
        assertEquals(List.of("ErrorNonExistentMailbox"), texts(answer, "ResponseCode"));
    }
}
