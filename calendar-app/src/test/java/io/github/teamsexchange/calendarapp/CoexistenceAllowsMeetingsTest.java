package io.github.teamsexchange.calendarapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.calendarapp.facts.UpgradePolicies;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.CheckTester;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoexistenceAllowsMeetingsTest {

    /** Scheduling is off in exactly two of the modes (protocols §6.2). */
    @ParameterizedTest
    @CsvSource({
        "Islands, PASS, Islands",
        "SfBOnly, FAIL, Skype for Business only (SfBOnly)",
        "SfBWithTeamsCollab, FAIL, Skype for Business with Teams collaboration (SfBWithTeamsCollab)",
        "SfBWithTeamsCollabAndMeetings, PASS,"
                + " Skype for Business with Teams collaboration and meetings (SfBWithTeamsCollabAndMeetings)",
        "TeamsOnly, PASS, Teams only (TeamsOnly)",
        "teamsonly, PASS, Teams only (TeamsOnly)",
        "Purgatory, INCONCLUSIVE, 'Purgatory'"
    })
    void theEffectiveModeDecides(String mode, Status expected, String words) {
        Finding finding = CheckTester.of(new CoexistenceAllowsMeetings())
                .given(Given.user("", "", mode))
                .expect(expected);
        assertEquals(mode, finding.details().get("mode"));
        assertEquals("user", finding.details().get("from"));
        assertTrue(finding.summary().contains(words), finding.summary());
    }

    @ParameterizedTest
    @CsvSource({
        "'', SfBWithTeamsCollab, FAIL, tenant",
        "'', TeamsOnly, PASS, tenant",
        "UpgradeToTeams, SfBOnly, PASS, user",
        "Tag:SfBOnlyWithNotify, TeamsOnly, FAIL, user",
        "Own, TeamsOnly, FAIL, user"
    })
    void withoutItThePolicyCountsAndElseTheOrganizations(String policy, String tenant, Status expected, String from) {
        Finding finding = CheckTester.of(new CoexistenceAllowsMeetings())
                .given(
                        Given.user("", policy, "-"),
                        new UpgradePolicies(Map.of("Global", tenant, "Own", "SfBOnly"), Given.SOURCE))
                .expect(expected);
        assertEquals(from, finding.details().get("from"));
    }

    @Test
    void whatIsNotKnownIsSaidToBe() {
        CheckTester.of(new CoexistenceAllowsMeetings())
                .given(Given.user("", "", "-"))
                .expect(Status.INCONCLUSIVE);
        CheckTester.of(new CoexistenceAllowsMeetings())
                .given(Given.user("", "-", "-"))
                .expect(Status.INCONCLUSIVE);
        Finding own = CheckTester.of(new CoexistenceAllowsMeetings())
                .given(Given.user("", "Own", "-"))
                .expect(Status.INCONCLUSIVE);
        assertTrue(own.summary().contains("'Own'"));
    }

    @Test
    void anOldModeInTheCloudIsOdd() {
        CheckTester.of(new CoexistenceAllowsMeetings())
                .given(Given.inCloud("Islands", true))
                .expect(Status.WARN);
        CheckTester.of(new CoexistenceAllowsMeetings())
                .given(Given.inCloud("Islands", false))
                .expect(Status.PASS);
        CheckTester.of(new CoexistenceAllowsMeetings())
                .given(Given.inCloud("TeamsOnly", true))
                .expect(Status.PASS);
    }
}
