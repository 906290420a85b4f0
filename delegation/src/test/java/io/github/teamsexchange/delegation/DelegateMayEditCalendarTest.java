package io.github.teamsexchange.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.delegation.facts.CalendarPermissions;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Entry;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Holder;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.delegation.facts.Recipient;
import io.github.teamsexchange.lab.CheckTester;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegateMayEditCalendarTest {

    private static final Recipient CAROL =
            new Recipient(Side.ON_PREMISES, Set.of("carol@contoso.test"), Set.of("carol"), false, Optional.empty());

    private static final Recipient POOL = new Recipient(
            Side.ON_PREMISES,
            Set.of("pool@contoso.test"),
            Set.of("pool"),
            true,
            Optional.of(Set.of("pa@contoso.test")));

    private static final Recipient CLUB =
            new Recipient(Side.ON_PREMISES, Set.of("club@contoso.test"), Set.of("club"), true, Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "Editor, V2023, PASS",
        "Author, V2023, FAIL",
        "Author, V2025, PASS",
        "Owner, V2023, WARN",
        "PublishingEditor, V2025, WARN",
        "Reviewer, V2025, FAIL",
        "1147, V2023, INCONCLUSIVE"
    })
    void theDelegatesEntryDecides(String right, Edition edition, Status expected) {
        Finding finding = tester(Side.ON_PREMISES, everybody("None"), somebody("pa@contoso.test", right))
                .asking(question -> ExportedFiles.under(edition, question))
                .expect(expected);
        assertEquals(List.of(right), finding.details().get("accessRights"));
        assertEquals("pa@contoso.test", finding.details().get("entry"));
    }

    @Test
    void whatIsThereIsSetAndWhatIsNotIsAdded() {
        Finding less = tester(Side.ON_PREMISES, somebody("pa@contoso.test", "Reviewer"))
                .expect(Status.FAIL);
        assertEquals(
                "Set-MailboxFolderPermission -Identity 'boss@contoso.test:\\Kalender' -User 'pa@contoso.test'"
                        + " -AccessRights Editor",
                less.remedies().get(0).command());
        Finding nothing = tester(Side.ON_PREMISES, everybody("None")).expect(Status.FAIL);
        assertEquals(
                "Add-MailboxFolderPermission -Identity 'boss@contoso.test:\\Kalender' -User 'pa@contoso.test'"
                        + " -AccessRights Editor",
                nothing.remedies().get(0).command());
        assertTrue(nothing.remedies().get(1).text().contains("Outlook"));
        Finding online = tester(Side.EXCHANGE_ONLINE, everybody("None")).expect(Status.FAIL);
        assertTrue(
                online.remedies().get(0).command().endsWith("-AccessRights Editor -SharingPermissionFlags Delegate"));
    }

    @Test
    void theDefaultEntryAGroupAndNoEntryAreToldApart() {
        Finding everybody = tester(Side.ON_PREMISES, everybody("Editor")).expect(Status.WARN);
        assertTrue(everybody.summary().contains("only what everybody has ('Editor')"), everybody.summary());
        Finding group = tester(Side.ON_PREMISES, everybody("None"), somebody("pool", "Editor"))
                .given(new KnownRecipients(List.of(POOL)))
                .expect(Status.WARN);
        assertTrue(group.summary().contains("only what the group 'pool' has"), group.summary());
        Finding none = tester(Side.ON_PREMISES, everybody("AvailabilityOnly")).expect(Status.FAIL);
        assertTrue(none.summary().contains("only what everybody has ('AvailabilityOnly')"), none.summary());
        assertTrue(none.remedies().get(0).command().startsWith("Add-"));
    }

    @Test
    void whoIsNotKnownMayBeTheDelegate() {
        Finding unknown =
                tester(Side.ON_PREMISES, somebody("P. Miller", "Editor")).expect(Status.INCONCLUSIVE);
        assertEquals(List.of("P. Miller"), unknown.details().get("unresolved"));
        assertEquals(
                "'P. Miller','pa@contoso.test' | ForEach-Object { Get-Recipient -Identity $_ } | Export-Clixml -Path"
                        + " Get-Recipient-on-premises.xml",
                unknown.remedies().get(0).command());
        Finding club = tester(Side.ON_PREMISES, somebody("club", "Editor"))
                .given(new KnownRecipients(List.of(CLUB)))
                .expect(Status.INCONCLUSIVE);
        assertEquals(
                "Get-DistributionGroupMember -Identity 'club' -ResultSize Unlimited | Select-Object *,"
                        + " @{n='Group';e={'club'}} | Export-Clixml -Path Get-DistributionGroupMember-on-premises-1.xml",
                club.remedies().get(0).command());
    }

    /** The delegate's own entry counts, not what everybody has; but whose Reviewer is it? */
    @Test
    void whatEverybodyHasDoesNotCountForWhoMayHaveAnEntry() {
        tester(Side.ON_PREMISES, everybody("Editor"), somebody("P. Miller", "Reviewer"))
                .expect(Status.INCONCLUSIVE);
    }

    /** Whoever it is, Reviewer would not be enough; and Carol is not the delegate. */
    @Test
    void whatCannotMatterLeavesNoDoubt() {
        tester(Side.ON_PREMISES, everybody("None"), somebody("P. Miller", "Reviewer"))
                .expect(Status.FAIL);
        tester(Side.ON_PREMISES, everybody("None"), somebody("carol", "Editor"))
                .given(new KnownRecipients(List.of(CAROL)))
                .expect(Status.FAIL);
    }

    /** One file shows the name, another one the address, and they grant different things. */
    @Test
    void twoEntriesOfTheDelegateThatDisagreeProveNothing() {
        Recipient pa =
                new Recipient(Side.ON_PREMISES, Set.of("pa@contoso.test"), Set.of("patti"), false, Optional.empty());
        KnownRecipients known = new KnownRecipients(List.of(pa));
        tester(Side.ON_PREMISES, somebody("Patti", "Reviewer"), somebody("pa@contoso.test", "Editor"))
                .given(known)
                .expect(Status.INCONCLUSIVE);
        tester(Side.ON_PREMISES, somebody("Patti", "Editor"), somebody("pa@contoso.test", "Editor"))
                .given(known)
                .expect(Status.PASS);
    }

    @Test
    void withoutADelegateThereIsNothingToJudge() {
        Finding finding = CheckTester.of(new DelegateMayEditCalendar()).expect(Status.NOT_APPLICABLE);
        assertTrue(finding.summary().contains("--delegate"));
    }

    @Test
    void whatIsAssumedIsSaid() {
        Finding finding =
                tester(Side.ON_PREMISES, somebody("pa@contoso.test", "Editor")).expect(Status.PASS);
        assertEquals("Kalender", finding.details().get("folder"));
        assertTrue(finding.details().get("assumed").toString().contains("the only one"));
    }

    private static CheckTester tester(Side side, Entry... entries) {
        return CheckTester.of(new DelegateMayEditCalendar())
                .asking(question -> question.about(ExportedFiles.BOSS))
                .given(new CalendarPermissions(
                        "Kalender",
                        List.of(entries),
                        side,
                        Optional.of(new ExportSource(side, false, List.of("f.xml"))),
                        List.of("It is the only one")));
    }

    private static Entry everybody(String right) {
        return new Entry(Holder.EVERYBODY, Identity.of("Default"), EntryList.complete(List.of(right)), List.of());
    }

    private static Entry somebody(String user, String right) {
        return new Entry(Holder.SOMEBODY, Identity.of(user), EntryList.complete(List.of(right)), List.of());
    }
}
