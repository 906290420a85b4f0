package io.github.teamsexchange.lab.ews;

import static io.github.teamsexchange.lab.ews.EwsClient.all;
import static io.github.teamsexchange.lab.ews.EwsClient.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.lab.Scenarios;
import io.github.teamsexchange.lab.xml.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Delegates, automatic replies, names and time zones. */
class PeopleTest {

    private static String delegates(String owner, String more) {
        return "<m:GetDelegate IncludePermissions='true'><m:Mailbox><t:EmailAddress>" + owner
                + "</t:EmailAddress></m:Mailbox>" + more + "</m:GetDelegate>";
    }

    private static String replies(String owner) {
        return "<m:GetUserOofSettingsRequest><t:Mailbox><t:Address>" + owner
                + "</t:Address></t:Mailbox></m:GetUserOofSettingsRequest>";
    }

    @Test
    void theOwnerSeesItsDelegates() throws Exception {
        Element answer = EwsClient.healthy("boss@contoso.test").ask(delegates("boss@contoso.test", ""));
        assertEquals(List.of("pa@contoso.test"), texts(answer, "PrimarySmtpAddress"));
        assertEquals(List.of("Editor"), texts(answer, "CalendarFolderPermissionLevel"));
        assertEquals(List.of("Editor"), texts(answer, "TasksFolderPermissionLevel"));
        assertEquals(List.of("None"), texts(answer, "NotesFolderPermissionLevel"));
        assertEquals(List.of("true"), texts(answer, "ReceiveCopiesOfMeetingMessages"));
        assertEquals(List.of("DelegatesAndSendInformationToMe"), texts(answer, "DeliverMeetingRequests"));
    }

    @Test
    void aLevelThatDelegationDoesNotKnowIsCustom() throws Exception {
        EwsClient boss = new EwsClient(
                Scenarios.healthyBut("{\"mailboxes\": {\"boss@contoso.test\": {\"contents\": {\"calendar\":"
                        + " {\"permissions\": {\"pa@contoso.test\": \"owner\"}}}}}}"),
                "boss@contoso.test");
        Element answer = boss.ask(delegates("boss@contoso.test", ""));
        assertEquals(List.of("Custom"), texts(answer, "CalendarFolderPermissionLevel"));
    }

    @Test
    void aDelegateOfWhomHalfIsMissingIsAnErrorOfItsOwn() throws Exception {
        EwsClient boss = new EwsClient(
                Scenarios.healthyBut("{\"mailboxes\": {\"boss@contoso.test\": {\"contents\": {\"delegates\":"
                        + " {\"users\": {\"pa@contoso.test\": {\"incomplete\": true}}}}}}}"),
                "boss@contoso.test");
        Element answer = boss.ask(delegates("boss@contoso.test", ""));
        assertEquals(List.of("NoError", "ErrorDelegateMissingConfiguration"), texts(answer, "ResponseCode"));
    }

    @Test
    void whoIsNoDelegateIsAnErrorOfItsOwn() throws Exception {
        Element answer = EwsClient.healthy("boss@contoso.test")
                .ask(delegates(
                        "boss@contoso.test",
                        "<m:UserIds><t:UserId><t:PrimarySmtpAddress>alex@contoso.test</t:PrimarySmtpAddress></t:UserId>"
                                + "</m:UserIds>"));
        assertEquals(List.of("NoError", "ErrorNotDelegate"), texts(answer, "ResponseCode"));
    }

    @ParameterizedTest
    @CsvSource({
        "pa@contoso.test, boss@contoso.test, ErrorAccessDenied",
        "boss@contoso.test, nobody@contoso.test, ErrorNonExistentMailbox"
    })
    void othersDelegatesAreNotShown(String caller, String owner, String code) throws Exception {
        Element answer = EwsClient.healthy(caller).ask(delegates(owner, ""));
        assertEquals(List.of(code), texts(answer, "ResponseCode"));
    }

    @Test
    void theOwnerSeesItsAutomaticReplies() throws Exception {
        Element answer = EwsClient.healthy("boss@contoso.test").ask(replies("boss@contoso.test"));
        assertEquals(List.of("Scheduled"), texts(answer, "OofState"));
        assertEquals(List.of("Known"), texts(answer, "ExternalAudience"));
        assertEquals(List.of("2026-11-30T07:00:00Z"), texts(answer, "StartTime"));
        assertEquals(
                List.of("I am in Vienna; pa@contoso.test can help.", "I am travelling."), texts(answer, "Message"));
        assertEquals(1, all(answer, "AllowExternalOof").size());
    }

    @Test
    void othersAreToldThatTheyAreNotTheOwner() throws Exception {
        Element answer = EwsClient.healthy("pa@contoso.test").ask(replies("boss@contoso.test"));
        assertEquals(List.of("User is not mailbox owner."), texts(answer, "faultstring"));
        assertEquals(List.of("ErrorAccessDenied"), texts(answer, "ResponseCode"));
    }

    @ParameterizedTest
    @CsvSource({
        "alex@contoso.test, NoError, 1",
        "SMTP:alex@contoso.test, NoError, 1",
        "miriam, NoError, 1",
        "p, NoError, 1",
        "zorro, ErrorNameResolutionNoResults, 0"
    })
    void namesAreFoundByTheirBeginning(String entry, String code, int found) throws Exception {
        Element answer = EwsClient.healthy("alex@contoso.test")
                .ask("<m:ResolveNames ReturnFullContactData='true'><m:UnresolvedEntry>" + entry
                        + "</m:UnresolvedEntry></m:ResolveNames>");
        assertEquals(List.of(code), texts(answer, "ResponseCode"));
        assertEquals(found, all(answer, "Contact").size());
    }

    @Test
    void aTimeZoneComesWithItsRules() throws Exception {
        Element answer = EwsClient.healthy("alex@contoso.test")
                .ask("<m:GetServerTimeZones ReturnFullTimeZoneData='true'><m:Ids><t:Id>W. Europe Standard Time</t:Id>"
                        + "<t:Id>UTC</t:Id></m:Ids></m:GetServerTimeZones>");
        assertEquals(2, all(answer, "TimeZoneDefinition").size());
        assertEquals(
                List.of("-PT1H", "-PT2H", "PT0S"),
                all(answer, "Period").stream()
                        .map(period -> period.attribute("Bias").orElse(""))
                        .toList());
        assertEquals(List.of("PT2H", "PT3H"), texts(answer, "TimeOffset"));
        assertEquals(List.of("3", "10"), texts(answer, "Month"));
    }
}
