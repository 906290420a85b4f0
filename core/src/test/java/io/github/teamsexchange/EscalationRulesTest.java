package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.DiscoveryRules;
import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Vantage;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the article's last step of each issue lists: delegation 5, calendar 6, presence 5. */
class EscalationRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final Mailbox BOSS = Mailbox.of("boss@contoso.test")
            .userPrincipalName("miriam@contoso.test")
            .delegatedTo(Mailbox.of("pa@contoso.test").userPrincipalName("patti@contoso.test"));

    @Test
    void delegationWantsBothNamesTheAddInsLogsAndTheDelegatesClientLogs() {
        Escalation escalation = escalation(IssueType.DELEGATION);
        assertEquals(List.of("miriam@contoso.test", "patti@contoso.test"), escalation.userPrincipalNames());
        assertEquals(NOW, escalation.utcTime());
        assertEquals(
                List.of("Teams Meeting Add-in logs", "Teams client debug logs", "This report"),
                escalation.attachments().stream()
                        .map(Escalation.Attachment::what)
                        .toList());
        assertTrue(escalation.attachments().get(0).where().contains("%appdata%\\microsoft\\teams\\meeting-addin"));
        assertTrue(escalation.attachments().get(1).where().contains("delegate's machine"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CALENDAR_APP", "PRESENCE"})
    void theOthersWantTheUsersNameTheTimeAndTheClientLogs(IssueType issue) {
        Escalation escalation = escalation(issue);
        assertEquals(issue, escalation.issue());
        assertEquals(List.of("miriam@contoso.test"), escalation.userPrincipalNames());
        assertEquals(NOW, escalation.utcTime());
        assertEquals(
                List.of("Teams client debug logs", "This report"),
                escalation.attachments().stream()
                        .map(Escalation.Attachment::what)
                        .toList());
        assertTrue(escalation
                .attachments()
                .get(0)
                .where()
                .contains("https://learn.microsoft.com/microsoftteams/log-files"));
    }

    private static Escalation escalation(IssueType issue) {
        URI microsoft = URI.create("https://outlook.office365.com");
        return EscalationRules.forQuestion(
                new Question(
                        issue,
                        BOSS,
                        Edition.V2023,
                        NOW,
                        Vantage.OUTSIDE,
                        new MicrosoftCloud(microsoft, microsoft, microsoft),
                        DiscoveryRules.DEFAULT),
                NOW);
    }
}
