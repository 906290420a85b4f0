package io.github.teamsexchange.ewspolicy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.MailboxEws;
import io.github.teamsexchange.ewspolicy.facts.OrganizationEws;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationLetsTeamsUseEwsTest {

    /** The contract's row for ews-policy, one rule a line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PRESENCE     | TRUE         | none                                          | PASS
        PRESENCE     | NULL         | none                                          | PASS
        PRESENCE     | FALSE        | none                                          | FAIL
        PRESENCE     | FALSE        | allow {*}                                     | FAIL
        PRESENCE     | NOT_EXPORTED | none                                          | INCONCLUSIVE
        PRESENCE     | UNREADABLE   | none                                          | INCONCLUSIVE
        PRESENCE     | NOT_EXPORTED | allow {}                                      | FAIL
        PRESENCE     | TRUE         | -                                             | INCONCLUSIVE
        PRESENCE     | TRUE         | 1                                             | INCONCLUSIVE
        PRESENCE     | FALSE        | 1                                             | FAIL
        PRESENCE     | TRUE         | allow {}                                      | FAIL
        PRESENCE     | TRUE         | allow null                                    | FAIL
        PRESENCE     | TRUE         | allow -                                       | INCONCLUSIVE
        PRESENCE     | TRUE         | allow ?                                       | INCONCLUSIVE
        PRESENCE     | TRUE         | allow {*Microsoft.Skype.Presence.App/*}       | PASS
        PRESENCE     | TRUE         | allow {OWA/*, *Skype*}                        | PASS
        PRESENCE     | TRUE         | allow {*}                                     | PASS
        PRESENCE     | TRUE         | allow {Microsoft.Skype.Presence.App/*}        | WARN
        PRESENCE     | TRUE         | allow {Microsoft.Skype.Presence.App/1.0}      | WARN
        PRESENCE     | TRUE         | allow {*microsoft.skype.presence.app/*}       | WARN
        PRESENCE     | TRUE         | allow {*microsoft.skype.presence.app/1.0}     | WARN
        PRESENCE     | TRUE         | allow {* Microsoft.Skype.Presence.App/*}      | FAIL
        PRESENCE     | TRUE         | allow {*SchedulingService*}                   | FAIL
        PRESENCE     | TRUE         | allow {OWA/*, *Skype*...}                     | PASS
        PRESENCE     | TRUE         | allow {OWA/*, Microsoft.Skype.Presence.App/*...} | INCONCLUSIVE
        PRESENCE     | TRUE         | allow {OWA/*, *microsoft.skype.presence.app/*...} | INCONCLUSIVE
        PRESENCE     | TRUE         | allow {OWA/*, MacOutlook/*...}                | INCONCLUSIVE
        PRESENCE     | TRUE         | block null                                    | PASS
        PRESENCE     | TRUE         | block {}                                      | PASS
        PRESENCE     | TRUE         | block -                                       | INCONCLUSIVE
        PRESENCE     | TRUE         | block ?                                       | INCONCLUSIVE
        PRESENCE     | TRUE         | block {OWA/*}                                 | PASS
        PRESENCE     | TRUE         | block {*Thunderbird*}                         | PASS
        PRESENCE     | TRUE         | block {*Microsoft.Skype.Presence.App/*}       | FAIL
        PRESENCE     | TRUE         | block {Microsoft.Skype.Presence.App/1.0}      | FAIL
        PRESENCE     | TRUE         | block {*}                                     | FAIL
        PRESENCE     | TRUE         | block {*SKYPE*}                               | WARN
        PRESENCE     | TRUE         | block {OWA/*, Microsoft*...}                  | FAIL
        PRESENCE     | TRUE         | block {OWA/*, Mac*...}                        | INCONCLUSIVE
        PRESENCE     | TRUE         | block {*SKYPE*, Mac*...}                      | INCONCLUSIVE
        DELEGATION   | NULL         | allow {*SchedulingService*}                   | PASS
        DELEGATION   | NULL         | allow {*Scheduling*}                          | PASS
        DELEGATION   | NULL         | allow {SchedulingService}                     | WARN
        DELEGATION   | NULL         | allow {*Teams/*}                              | FAIL
        DELEGATION   | NULL         | block {*Service}                              | FAIL
        DELEGATION   | NULL         | block {*Teams*}                               | PASS
        CALENDAR_APP | NULL         | none                                          | PASS
        CALENDAR_APP | NULL         | allow {MicrosoftNinja/*, *Teams/*, SkypeSpaces/*} | WARN
        CALENDAR_APP | NULL         | allow {MicrosoftNinja/*, *Teams/*, SkypeSpaces/*, Teams CalendarSkypeSpaces/1.0a$*+} | PASS
        CALENDAR_APP | NULL         | allow {MicrosoftNinja/*, *Teams/*, *SkypeSpaces/*} | PASS
        CALENDAR_APP | NULL         | allow {MicrosoftNinja/*, *Teams/*, SkypeSpaces/*...} | INCONCLUSIVE
        CALENDAR_APP | NULL         | allow {MicrosoftNinja/*, *Teams/*, *SkypeSpaces/*...} | PASS
        CALENDAR_APP | NULL         | allow {MicrosoftNinja/*, *Teams/*, SkypeSpaces/*, *calendarskypespaces/*} | WARN
        CALENDAR_APP | NULL         | allow {*SkypeSpaces*}                         | WARN
        CALENDAR_APP | NULL         | allow {MicrosoftNinja/*, SkypeSpaces/*}       | FAIL
        CALENDAR_APP | NULL         | allow {*Teams*}                               | FAIL
        CALENDAR_APP | NULL         | block {Teams Calendar*}                       | FAIL
        CALENDAR_APP | NULL         | block {MicrosoftNinja/*}                      | FAIL
        CALENDAR_APP | NULL         | block {*Presence*}                            | PASS
        """)
    void judgesAsTheContractSays(IssueType issue, EwsEnabled enabled, String policy, Status expected) {
        Finding finding = onPremises(issue, enabled, policy);
        assertEquals(expected, finding.status(), finding.summary());
        boolean needsRemedy = expected == Status.FAIL || expected == Status.WARN || expected == Status.INCONCLUSIVE;
        assertEquals(needsRemedy, !finding.remedies().isEmpty());
    }

    @Test
    void aListThatWasCutShortIsNotSaidToLackAnything() {
        Finding finding = onPremises(IssueType.CALENDAR_APP, EwsEnabled.TRUE, "allow {*Teams*, Microsoft*...}");
        assertFalse(finding.details().containsKey("missing"), finding.details().toString());
        assertTrue(finding.summary().contains("before it showed 'SkypeSpaces/*'"), finding.summary());
        assertEquals(
                "Get-OrganizationConfig | Export-Clixml -Path Get-OrganizationConfig-on-premises.xml",
                finding.remedies().get(0).command());
    }

    @Test
    void namesWhatIsMissingAndWhatCoversTheRest() {
        Finding finding = onPremises(IssueType.CALENDAR_APP, EwsEnabled.TRUE, "allow {*Teams*, Microsoft*}");
        assertAll(
                () -> assertEquals(List.of("SkypeSpaces/*"), finding.details().get("missing")),
                () -> assertEquals(
                        Map.of("MicrosoftNinja/*", "Microsoft*", "*Teams/*", "*Teams*"),
                        finding.details().get("coveredBy")),
                () -> assertEquals("EnforceAllowList", finding.details().get("policy")),
                () -> assertEquals(true, finding.details().get("ewsEnabled")));
    }

    @Test
    void addsWhatIsMissingInOneCommandThatKeepsThePolicy() {
        Finding finding = onPremises(IssueType.CALENDAR_APP, EwsEnabled.TRUE, "allow {*Teams*, Microsoft*}");
        Remedy remedy = finding.remedies().get(0);
        assertEquals(
                "Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceAllowList"
                        + " -EwsAllowList @{Add='SkypeSpaces/*'}",
                remedy.command());
        assertTrue(remedy.text().contains("Only if the policy still is EnforceAllowList"), remedy.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FALSE | none
        FALSE | block {*}
        TRUE  | block {*}
        TRUE  | block {*SKYPE*}
        TRUE  | 1
        TRUE  | -
        """)
    void neverSwitchesTheAllowListOnWhereItWasOff(EwsEnabled enabled, String policy) {
        for (IssueType issue : IssueType.values()) {
            onPremises(issue, enabled, policy)
                    .remedies()
                    .forEach(remedy -> assertFalse(remedy.command().contains("EnforceAllowList"), remedy.command()));
        }
    }

    @Test
    void recognisesTheArticlesStrayBlank() {
        Finding finding = onPremises(IssueType.PRESENCE, EwsEnabled.TRUE, "allow {* Microsoft.Skype.Presence.App/*}");
        assertEquals("* Microsoft.Skype.Presence.App/*", finding.details().get("strayBlank"));
        assertTrue(finding.summary().contains("a slip of the article's own command"), finding.summary());
        assertTrue(finding.remedies().get(0).command().endsWith("@{Add='*Microsoft.Skype.Presence.App/*'}"));
    }

    @Test
    void recognisesOtherStrayBlanksButDoesNotBlameTheArticle() {
        Finding finding = onPremises(IssueType.DELEGATION, EwsEnabled.TRUE, "allow {*SchedulingService*\u00A0}");
        assertEquals("*SchedulingService*\u00A0", finding.details().get("strayBlank"));
        assertFalse(finding.summary().contains("article"), finding.summary());
    }

    @Test
    void removesTheEntryThatBlocksAndKeepsTheOthers() {
        Finding finding = onPremises(IssueType.PRESENCE, EwsEnabled.TRUE, "block {OWA/*, *Skype's*, *Skype*}");
        assertEquals("*Skype*", finding.details().get("blockingEntry"));
        assertEquals(
                "Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceBlockList"
                        + " -EwsBlockList @{Remove='*Skype*'}",
                finding.remedies().get(0).command());
    }

    @Test
    void showsEntriesThatMeetRequiredOnesWithoutJudgingThem() {
        Finding finding = onPremises(IssueType.PRESENCE, EwsEnabled.TRUE, "block {OWA/*, Thunderbird}");
        assertEquals(Status.PASS, finding.status());
        assertEquals(List.of("OWA/*"), finding.details().get("intersectingEntries"));
    }

    @Test
    void keepsTheDollarSignOfAnAgentFromPowerShell() {
        Finding finding = onPremises(IssueType.CALENDAR_APP, EwsEnabled.TRUE, "block {SkypeSpaces/1.0a$*+}");
        assertTrue(finding.remedies().get(0).command().endsWith("@{Remove='SkypeSpaces/1.0a$*+'}"));
    }

    @Test
    void mentionsThatOldServersMayLetTheMailboxWin() {
        GivenFacts evidence = evidence(EwsEnabled.FALSE, "none")
                .with(
                        MailboxEws.class,
                        new MailboxEws(Given.settings(EwsEnabled.TRUE, "none"), Given.ON_PREMISES, false));
        Finding finding = examine(IssueType.PRESENCE, evidence, "2026-11-24");
        assertEquals(Status.FAIL, finding.status());
        assertTrue(finding.details().containsKey("mailboxOverride"));
        assertFalse(onPremises(IssueType.PRESENCE, EwsEnabled.FALSE, "none")
                .details()
                .containsKey("mailboxOverride"));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, PASS", "2026-10-01, WARN"})
    void anUnsetSwitchIsNoPermissionInExchangeOnlineSinceOctober2026(String day, Status expected) {
        GivenFacts evidence = GivenFacts.of(new OrganizationEws(Given.settings(EwsEnabled.NULL, "none"), Given.ONLINE))
                .with(MailboxLocation.class, Given.location("online"));
        assertEquals(expected, examine(IssueType.PRESENCE, evidence, day).status());
    }

    @Test
    void switchingExchangeOnlineOnDependsOnTheListOfIds() {
        GivenFacts evidence = GivenFacts.of(new OrganizationEws(Given.settings(EwsEnabled.FALSE, "none"), Given.ONLINE))
                .with(MailboxLocation.class, Given.location("online"));
        Finding finding = examine(IssueType.PRESENCE, evidence, "2026-11-24");
        assertEquals(Status.FAIL, finding.status());
        assertTrue(finding.remedies().get(0).text().contains("EwsAllowedAppIDs"));
    }

    @Test
    void saysWhatItAssumed() {
        ExportSource untold = new ExportSource(Side.ON_PREMISES, true, List.of("a.txt"));
        GivenFacts evidence = GivenFacts.of(new OrganizationEws(Given.settings(EwsEnabled.NULL, "none"), untold))
                .with(MailboxLocation.class, Given.location("unknown"));
        Finding finding = examine(IssueType.PRESENCE, evidence, "2026-11-24");
        assertEquals(
                2,
                assertInstanceOf(List.class, finding.details().get("assumed")).size());
        assertFalse(onPremises(IssueType.PRESENCE, EwsEnabled.NULL, "none")
                .details()
                .containsKey("assumed"));
    }

    private static Finding onPremises(IssueType issue, EwsEnabled enabled, String policy) {
        return examine(issue, evidence(enabled, policy), "2026-11-24");
    }

    private static GivenFacts evidence(EwsEnabled enabled, String policy) {
        return GivenFacts.of(new OrganizationEws(Given.settings(enabled, policy), Given.ON_PREMISES))
                .with(MailboxLocation.class, Given.location("on-premises"));
    }

    private static Finding examine(IssueType issue, GivenFacts evidence, String day) {
        return new OrganizationLetsTeamsUseEws().examine(Given.question(issue, Given.ALEX, day), evidence);
    }
}
