package io.github.teamsexchange.calendarapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.calendarapp.facts.AppSetupPolicies;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.connectors.exports.EntryList.State;
import io.github.teamsexchange.lab.CheckTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarAppIsPinnedTest {

    private static final String CALENDAR = "ef56c0de-36fc-4ef8-b417-3d82ba9d073c";
    private static final String CHAT = "86fcd49b-61a2-4701-b771-54728cd291fb";

    private static final AppSetupPolicies POLICIES = new AppSetupPolicies(
            List.of(
                    Given.policy("global", State.COMPLETE, CHAT, CALENDAR),
                    Given.policy("frontline", State.COMPLETE, CHAT),
                    Given.policy("empty", State.COMPLETE),
                    Given.policy("nothing", State.NULL),
                    Given.policy("cut", State.CUT_SHORT, CHAT),
                    Given.policy("cut with it", State.CUT_SHORT, CALENDAR),
                    Given.policy("lost", State.UNREADABLE)),
            Given.SOURCE);

    @ParameterizedTest
    @CsvSource({
        "'', PASS, Global, tenant",
        "Global, PASS, Global, tenant",
        "Tag:Frontline, FAIL, Frontline, user",
        "FRONTLINE, FAIL, FRONTLINE, user",
        "empty, FAIL, empty, user",
        "nothing, FAIL, nothing, user",
        "cut, INCONCLUSIVE, cut, user",
        "cut with it, PASS, cut with it, user",
        "lost, INCONCLUSIVE, lost, user",
        "elsewhere, INCONCLUSIVE, elsewhere, user"
    })
    void thePolicyThatCountsDecides(String assigned, Status expected, String policy, String from) {
        Finding finding = CheckTester.of(new CalendarAppIsPinned())
                .given(POLICIES, Given.user(assigned, "", "TeamsOnly"))
                .expect(expected);
        assertEquals(policy, finding.details().get("policy"));
        assertEquals(from, finding.details().get("from"));
    }

    @Test
    void whetherUsersMayPinIsSaidAndChangesNothing() {
        Finding finding = CheckTester.of(new CalendarAppIsPinned())
                .given(POLICIES, Given.user("frontline", "", "TeamsOnly"))
                .expect(Status.FAIL);
        assertEquals(true, finding.details().get("userPinning"));
        assertTrue(finding.summary().endsWith("users may pin it themselves"));
    }

    @Test
    void aUserWhosePolicyIsNotToldProvesNothing() {
        CheckTester.of(new CalendarAppIsPinned())
                .given(POLICIES, Given.user("-", "", "TeamsOnly"))
                .expect(Status.INCONCLUSIVE);
    }
}
