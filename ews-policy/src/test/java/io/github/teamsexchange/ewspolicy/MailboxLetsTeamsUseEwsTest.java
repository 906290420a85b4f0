package io.github.teamsexchange.ewspolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.MailboxEws;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxLetsTeamsUseEwsTest {

    private static final Mailbox PA = Mailbox.of("pa@contoso.test");
    private static final Mailbox BOSS = Mailbox.of("boss@contoso.test").delegatedTo(PA);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DELEGATION   | NULL  | none                                    | PASS
        DELEGATION   | TRUE  | allow {*SchedulingService*}             | PASS
        DELEGATION   | NULL  | allow {}                                | FAIL
        DELEGATION   | FALSE | none                                    | FAIL
        CALENDAR_APP | TRUE  | allow {MicrosoftNinja/*, *Teams/*}      | FAIL
        CALENDAR_APP | TRUE  | allow {*}                               | PASS
        PRESENCE     | TRUE  | allow {* Microsoft.Skype.Presence.App/*} | FAIL
        PRESENCE     | TRUE  | block {Microsoft.Skype*}                | FAIL
        """)
    void judgesTheMailboxLikeTheOrganization(IssueType issue, EwsEnabled enabled, String policy, Status expected) {
        Finding finding = examine(issue, BOSS, GivenFacts.of(ews(enabled, policy)));
        assertEquals(expected, finding.status(), finding.summary());
    }

    @Test
    void changesOnlyThatMailbox() {
        Mailbox quirky = Mailbox.of("o'hara@contoso.test");
        Finding finding = examine(IssueType.PRESENCE, quirky, GivenFacts.of(ews(EwsEnabled.TRUE, "allow {OWA/*}")));
        assertEquals(
                "Set-CASMailbox -Identity 'o''hara@contoso.test' -EwsApplicationAccessPolicy EnforceAllowList"
                        + " -EwsAllowList @{Add='*Microsoft.Skype.Presence.App/*'}",
                finding.remedies().get(0).command());
    }

    @Test
    void asksTheShellOfTheSideThatHostsTheMailbox() {
        MailboxEws online = new MailboxEws(Given.settings(EwsEnabled.FALSE, "none"), Given.ONLINE, false);
        GivenFacts evidence = GivenFacts.of(online).with(MailboxLocation.class, Given.location("online"));
        Finding finding = new MailboxLetsTeamsUseEws().examine(Given.question(IssueType.PRESENCE, BOSS), evidence);
        assertEquals(
                Optional.of(Shell.EXCHANGE_ONLINE_POWERSHELL),
                finding.remedies().get(0).shell());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        none     | none     | PASS
        none     | allow {} | WARN
        none     | allow -  | PASS
        allow {} | allow {} | FAIL
        allow -  | allow {} | INCONCLUSIVE
        """)
    void aDelegateIsAtMostAWarning(String delegator, String delegate, Status expected) {
        GivenFacts evidence =
                GivenFacts.of(ews(EwsEnabled.TRUE, delegator)).aboutAnother(PA, ews(EwsEnabled.TRUE, delegate));
        Finding finding = examine(IssueType.DELEGATION, BOSS, evidence);
        assertEquals(expected, finding.status(), finding.summary());
        assertTrue(finding.details().containsKey("delegate"));
    }

    @Test
    void looksAtNoDelegateForOtherIssues() {
        GivenFacts evidence =
                GivenFacts.of(ews(EwsEnabled.TRUE, "none")).aboutAnother(PA, ews(EwsEnabled.FALSE, "none"));
        assertEquals(Status.PASS, examine(IssueType.PRESENCE, BOSS, evidence).status());
    }

    @Test
    void settingsOfNobodyInParticularAreTheDelegatorsOnly() {
        MailboxEws nobodys = new MailboxEws(Given.settings(EwsEnabled.NULL, "allow {}"), Given.ON_PREMISES, true);
        GivenFacts evidence = GivenFacts.of(nobodys).aboutAnother(PA, nobodys);
        Finding finding = examine(IssueType.DELEGATION, BOSS, evidence);
        assertEquals(Status.FAIL, finding.status());
        assertFalse(finding.summary().contains(PA.address()), finding.summary());
        assertTrue(String.valueOf(finding.details().get("assumed")).contains("boss@contoso.test"));
    }

    private static MailboxEws ews(EwsEnabled enabled, String policy) {
        return new MailboxEws(Given.settings(enabled, policy), Given.ON_PREMISES, false);
    }

    private static Finding examine(IssueType issue, Mailbox mailbox, GivenFacts evidence) {
        return new MailboxLetsTeamsUseEws()
                .examine(
                        Given.question(issue, mailbox),
                        evidence.with(MailboxLocation.class, Given.location("on-premises")));
    }
}
