package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.calendarapp.facts.ServicePlans;
import io.github.teamsexchange.calendarapp.facts.ServicePlans.Plan;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.CheckTester;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseCoversTeamsAndExchangeTest {

    private static final MailboxLocation HERE = new MailboxLocation.OnPremises("here");
    private static final MailboxLocation ONLINE = new MailboxLocation.ExchangeOnline("there");

    @ParameterizedTest
    @CsvSource({
        "TEAMS1=Success EXCHANGE_S_STANDARD=Success, PASS, PASS",
        "TEAMS1=success EXCHANGE_S_ENTERPRISE=Success MCOSTANDARD=Disabled, PASS, PASS",
        "TEAMS_GOV=Success EXCHANGE_S_DESKLESS=Success, PASS, PASS",
        "EXCHANGE_S_STANDARD=Success, FAIL, FAIL",
        "TEAMS1=Disabled EXCHANGE_S_STANDARD=Success, FAIL, FAIL",
        "TEAMS1=PendingInput EXCHANGE_S_STANDARD=Success, WARN, WARN",
        "TEAMS1=Success, WARN, FAIL",
        "TEAMS1=Success EXCHANGE_S_FOUNDATION=Success EXCHANGE_S_ARCHIVE_ADDON=Success, WARN, FAIL",
        "TEAMS1=Success EXCHANGE_S_STANDARD=Disabled, WARN, FAIL",
        "TEAMS1=Disabled TEAMS1=Success EXCHANGE_S_STANDARD=Success, PASS, PASS",
        "'', FAIL, FAIL"
    })
    void bothServicesArePlannedAndSwitchedOn(String plans, Status here, Status online) {
        tester(plans, true).given(HERE).expect(here);
        tester(plans, true).given(ONLINE).expect(online);
    }

    @Test
    void whatIsNotToldInFullProvesNoLack() {
        tester("TEAMS1=Success", false).given(ONLINE).expect(Status.INCONCLUSIVE);
        tester("", false).given(HERE).expect(Status.INCONCLUSIVE);
        tester("TEAMS1=Success EXCHANGE_S_STANDARD=Success", false).given(HERE).expect(Status.PASS);
    }

    private static CheckTester tester(String plans, boolean complete) {
        List<Plan> all = Arrays.stream(plans.split(" ", -1))
                .filter(plan -> !plan.isEmpty())
                .map(plan -> new Plan(plan.split("=", 2)[0], plan.split("=", 2)[1]))
                .toList();
        return CheckTester.of(new LicenseCoversTeamsAndExchange())
                .given(new ServicePlans(all, complete, Given.SOURCE, false));
    }
}
