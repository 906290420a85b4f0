package io.github.teamsexchange.ewspolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.OnlineOrganizationEws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeOnlineStillServesEwsTest {

    private static final String OTHER_APP = "11111111-2222-3333-4444-555555555555";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-06-01 | PRESENCE     | on-premises | NULL         | -          | PASS
        2026-06-01 | PRESENCE     | online      | NULL         | -          | PASS
        2026-08-01 | PRESENCE     | on-premises | NULL         | -          | WARN
        2026-09-30 | PRESENCE     | online      | NULL         | -          | WARN
        2026-10-01 | PRESENCE     | on-premises | NULL         | -          | WARN
        2026-10-01 | PRESENCE     | online      | NULL         | -          | WARN
        2026-06-01 | PRESENCE     | on-premises | FALSE        | -          | WARN
        2026-06-01 | PRESENCE     | online      | FALSE        | -          | FAIL
        2026-11-24 | CALENDAR_APP | online      | FALSE        | {teams}    | FAIL
        2026-11-24 | CALENDAR_APP | unknown     | FALSE        | {teams}    | WARN
        2026-11-24 | PRESENCE     | on-premises | TRUE         | {other}    | PASS
        2026-11-24 | PRESENCE     | online      | TRUE         | {other}    | PASS
        2026-11-24 | CALENDAR_APP | on-premises | TRUE         | {other}    | PASS
        2026-11-24 | CALENDAR_APP | online      | TRUE         | {teams}    | PASS
        2026-11-24 | CALENDAR_APP | online      | TRUE         | {other}    | FAIL
        2026-11-24 | CALENDAR_APP | online      | TRUE         | {other...} | INCONCLUSIVE
        2026-11-24 | CALENDAR_APP | online      | TRUE         | {teams...} | PASS
        2026-11-24 | CALENDAR_APP | online      | TRUE         | -          | INCONCLUSIVE
        2026-11-24 | CALENDAR_APP | online      | TRUE         | ?          | INCONCLUSIVE
        2026-11-24 | CALENDAR_APP | online      | TRUE         | null       | WARN
        2026-11-24 | PRESENCE     | on-premises | TRUE         | -          | WARN
        2026-06-01 | PRESENCE     | on-premises | TRUE         | -          | PASS
        2026-12-31 | CALENDAR_APP | online      | TRUE         | {teams}    | PASS
        2027-01-01 | CALENDAR_APP | online      | TRUE         | {teams}    | WARN
        2027-01-01 | PRESENCE     | on-premises | TRUE         | {other}    | WARN
        2027-01-01 | CALENDAR_APP | online      | TRUE         | {other}    | FAIL
        2027-03-31 | PRESENCE     | online      | TRUE         | {other}    | WARN
        2027-04-01 | PRESENCE     | online      | TRUE         | {other}    | FAIL
        2027-04-01 | PRESENCE     | on-premises | TRUE         | {other}    | WARN
        2027-04-01 | PRESENCE     | unknown     | FALSE        | -          | WARN
        2026-11-24 | PRESENCE     | online      | NOT_EXPORTED | -          | INCONCLUSIVE
        2026-11-24 | PRESENCE     | on-premises | UNREADABLE   | -          | INCONCLUSIVE
        """)
    void judgesByTheDate(
            String day, IssueType issue, String location, EwsEnabled enabled, String ids, Status expected) {
        Finding finding = examine(day, issue, location, enabled, ids);
        assertEquals(expected, finding.status(), finding.summary());
        assertEquals(expected != Status.PASS, !finding.remedies().isEmpty());
    }

    @Test
    void neverWritesTheWholeListOfIdsByACommand() {
        Finding finding = examine("2026-11-24", IssueType.CALENDAR_APP, "online", EwsEnabled.TRUE, "{other}");
        assertTrue(
                finding.remedies().stream().noneMatch(remedy -> remedy.command().contains("EwsAllowedAppIDs")));
        assertTrue(finding.remedies().get(0).text().contains(TeamsAgents.TEAMS_APP_ID));
    }

    @Test
    void asksForTheExportThatShowsTheIds() {
        Finding finding = examine("2026-11-24", IssueType.CALENDAR_APP, "online", EwsEnabled.TRUE, "-");
        assertTrue(finding.remedies()
                .get(0)
                .command()
                .startsWith("Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy |"));
    }

    private static Finding examine(String day, IssueType issue, String location, EwsEnabled enabled, String ids) {
        EntryList list =
                Given.list(ids.replace("teams", TeamsAgents.TEAMS_APP_ID).replace("other", OTHER_APP));
        GivenFacts evidence = GivenFacts.of(new OnlineOrganizationEws(enabled, list, Given.ONLINE))
                .with(MailboxLocation.class, Given.location(location));
        return new ExchangeOnlineStillServesEws().examine(Given.question(issue, Given.ALEX, day), evidence);
    }
}
