package io.github.teamsexchange.connectors.ews;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The wire forms of the questions (protocols §5.4). */
final class Requests {

    private Requests() {}

    /** Exchange 2013's schema: the oldest server that Teams works with knows it, and so do all later ones. */
    static String envelope(String body) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"\
                 xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"\
                 xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">\
                <soap:Header><t:RequestServerVersion Version="Exchange2013"/></soap:Header>\
                <soap:Body>""" + body + "</soap:Body></soap:Envelope>";
    }

    static String delegates(String mailbox) {
        return "<m:GetDelegate IncludePermissions=\"true\"><m:Mailbox><t:EmailAddress>" + escaped(mailbox)
                + "</t:EmailAddress></m:Mailbox></m:GetDelegate>";
    }

    static String calendarFolder(String mailbox) {
        return "<m:GetFolder><m:FolderShape><t:BaseShape>IdOnly</t:BaseShape><t:AdditionalProperties>"
                + "<t:FieldURI FieldURI=\"folder:DisplayName\"/><t:FieldURI FieldURI=\"folder:PermissionSet\"/>"
                + "</t:AdditionalProperties></m:FolderShape><m:FolderIds>" + calendarOf(mailbox)
                + "</m:FolderIds></m:GetFolder>";
    }

    /** Nothing of what an event is about is asked for. */
    static String calendarView(String mailbox, Instant from, Instant to) {
        return "<m:FindItem Traversal=\"Shallow\"><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape><t:AdditionalProperties>"
                + "<t:FieldURI FieldURI=\"calendar:Start\"/><t:FieldURI FieldURI=\"calendar:End\"/>"
                + "<t:FieldURI FieldURI=\"calendar:IsAllDayEvent\"/>"
                + "<t:FieldURI FieldURI=\"calendar:LegacyFreeBusyStatus\"/>"
                + "</t:AdditionalProperties></m:ItemShape><m:CalendarView MaxEntriesReturned=\"100\" StartDate=\""
                + from.truncatedTo(ChronoUnit.SECONDS) + "\" EndDate=\"" + to.truncatedTo(ChronoUnit.SECONDS)
                + "\"/><m:ParentFolderIds>" + calendarOf(mailbox) + "</m:ParentFolderIds></m:FindItem>";
    }

    private static String calendarOf(String mailbox) {
        return "<t:DistinguishedFolderId Id=\"calendar\"><t:Mailbox><t:EmailAddress>" + escaped(mailbox)
                + "</t:EmailAddress></t:Mailbox></t:DistinguishedFolderId>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
