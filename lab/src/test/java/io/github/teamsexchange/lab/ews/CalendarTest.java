package io.github.teamsexchange.lab.ews;

import static io.github.teamsexchange.lab.ews.EwsClient.all;
import static io.github.teamsexchange.lab.ews.EwsClient.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.xml.Element;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static final String DAY =
            "<m:CalendarView StartDate='2026-11-24T00:00:00Z' EndDate='2026-11-25T00:00:00Z'/>";
    private static final String ID_ONLY = "<t:BaseShape>IdOnly</t:BaseShape>";
    private static final String DEFAULT = "<t:BaseShape>Default</t:BaseShape>";

    private static String find(String shape, String what, String owner) {
        return "<m:FindItem Traversal='Shallow'><m:ItemShape>" + shape + "</m:ItemShape>" + what
                + "<m:ParentFolderIds><t:DistinguishedFolderId Id='calendar'><t:Mailbox><t:EmailAddress>" + owner
                + "</t:EmailAddress></t:Mailbox></t:DistinguishedFolderId></m:ParentFolderIds></m:FindItem>";
    }

    private static String get(String shape, Element found) {
        String ids = all(found, "ItemId").stream()
                .map(id -> "<t:ItemId Id='" + id.attribute("Id").orElseThrow() + "'/>")
                .collect(Collectors.joining());
        return "<m:GetItem><m:ItemShape>" + shape + "</m:ItemShape><m:ItemIds>" + ids + "</m:ItemIds></m:GetItem>";
    }

    @Test
    void aViewHoldsTheEventsOfItsTimeAndGetItemShowsThem() throws Exception {
        EwsClient alex = EwsClient.healthy("alex@contoso.test");
        Element found = alex.ask(find(ID_ONLY, DAY, "alex@contoso.test"));
        assertEquals(
                "2",
                all(found, "RootFolder").get(0).attribute("TotalItemsInView").orElse(""));
        assertEquals(List.of(), all(found, "Subject"));
        Element items = alex.ask(get("<t:BaseShape>AllProperties</t:BaseShape>", found));
        assertEquals(List.of("Project review", "Dentist"), texts(items, "Subject"));
        assertEquals(List.of("2026-11-24T09:45:00Z", "2026-11-24T15:00:00Z"), texts(items, "Start"));
        assertEquals(List.of("Busy", "OOF"), texts(items, "LegacyFreeBusyStatus"));
        assertEquals(List.of("Normal", "Private"), texts(items, "Sensitivity"));
        Element organizer = all(items, "Organizer").get(0);
        assertEquals(List.of("boss@contoso.test"), texts(organizer, "EmailAddress"));
        assertEquals(List.of("Miriam Graham"), texts(organizer, "Name"));
    }

    @Test
    void aWholeDayBeginsAtTheMailboxsMidnight() throws Exception {
        String view = "<m:CalendarView StartDate='2026-11-26T00:00:00+01:00' EndDate='2026-11-27T00:00:00+01:00'/>";
        Element found = EwsClient.healthy("alex@contoso.test").ask(find(DEFAULT, view, "alex@contoso.test"));
        assertEquals(List.of("Anniversary"), texts(found, "Subject"));
        assertEquals(List.of("2026-11-25T23:00:00Z"), texts(found, "Start"));
        assertEquals(List.of("2026-11-26T23:00:00Z"), texts(found, "End"));
    }

    @Test
    void adelegateWithoutThatRightSeesPrivateEventsWithoutDetails() throws Exception {
        Element found = EwsClient.healthy("pa@contoso.test").ask(find(DEFAULT, DAY, "boss@contoso.test"));
        assertEquals(List.of("Project review", "Private Appointment"), texts(found, "Subject"));
        assertEquals(List.of("Room 4", ""), texts(found, "Location"));
    }

    @ParameterizedTest
    @CsvSource({"alex@contoso.test, boss@contoso.test", "pa@contoso.test, alex@contoso.test"})
    void whoKnowsFreeBusyOnlySeesNoItems(String caller, String owner) throws Exception {
        Element found = EwsClient.healthy(caller).ask(find(DEFAULT, DAY, owner));
        assertEquals(List.of("ErrorAccessDenied"), texts(found, "ResponseCode"));
    }

    @Test
    void aPageIsPartOfTheList() throws Exception {
        String page = "<m:IndexedPageItemView MaxEntriesReturned='2' Offset='1' BasePoint='Beginning'/>";
        Element found = EwsClient.healthy("alex@contoso.test").ask(find(DEFAULT, page, "alex@contoso.test"));
        assertEquals(List.of("Dentist", "Fair, perhaps"), texts(found, "Subject"));
        Element root = all(found, "RootFolder").get(0);
        assertEquals("4", root.attribute("TotalItemsInView").orElse(""));
        assertEquals("3", root.attribute("IndexedPagingOffset").orElse(""));
        assertEquals("false", root.attribute("IncludesLastItemInRange").orElse(""));
    }

    @Test
    void aRestrictionIsRegarded() throws Exception {
        String after =
                "<m:Restriction><t:And><t:IsGreaterThan><t:FieldURI FieldURI='calendar:End'/><t:FieldURIOrConstant>"
                        + "<t:Constant Value='2026-11-24T12:00:00Z'/></t:FieldURIOrConstant></t:IsGreaterThan><t:Not><t:Exists>"
                        + "<t:ExtendedFieldURI PropertyTag='0x10F4' PropertyType='Boolean'/></t:Exists></t:Not><t:IsLessThan>"
                        + "<t:FieldURI FieldURI='calendar:Start'/><t:FieldURIOrConstant><t:Constant Value='2026-11-25T09:00:00+01:00'/>"
                        + "</t:FieldURIOrConstant></t:IsLessThan></t:And></m:Restriction>";
        Element found = EwsClient.healthy("alex@contoso.test").ask(find(DEFAULT, after, "alex@contoso.test"));
        assertEquals(List.of("Dentist"), texts(found, "Subject"));
    }

    @Test
    void theMimeContentIsACalendar() throws Exception {
        EwsClient alex = EwsClient.healthy("alex@contoso.test");
        Element found = alex.ask(find(ID_ONLY, "", "alex@contoso.test"));
        Element items = alex.ask(get(ID_ONLY + "<t:IncludeMimeContent>true</t:IncludeMimeContent>", found));
        List<String> calendars = texts(items, "MimeContent").stream()
                .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
                .toList();
        assertTrue(calendars.get(0).contains("\r\nDTSTART:20261124T094500Z\r\n"), calendars.get(0));
        assertTrue(calendars.get(2).contains("\r\nSUMMARY:Fair\\, perhaps\r\n"), calendars.get(2));
        assertTrue(calendars.get(3).contains("\r\nDTSTART;VALUE=DATE:20261126\r\n"), calendars.get(3));
    }

    @ParameterizedTest
    @CsvSource({"DUMMY, ErrorInvalidIdMalformed", "bGFiCmFsZXhAY29udG9zby50ZXN0CmNhbGVuZGFyCjk5, ErrorItemNotFound"})
    void anIdThatLeadsNowhereIsRefused(String id, String code) throws Exception {
        Element answer = EwsClient.healthy("alex@contoso.test")
                .ask("<m:GetItem><m:ItemShape>" + ID_ONLY + "</m:ItemShape><m:ItemIds><t:ItemId Id='" + id
                        + "'/></m:ItemIds></m:GetItem>");
        assertEquals(List.of(code), texts(answer, "ResponseCode"));
    }
}
