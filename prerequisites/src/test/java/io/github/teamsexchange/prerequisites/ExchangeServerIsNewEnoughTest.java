package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.ExchangeBuild;
import io.github.teamsexchange.autodiscover.facts.ExchangeVersions;
import io.github.teamsexchange.autodiscover.facts.ExchangeVersions.Sighting;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.CheckTester;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeServerIsNewEnoughTest {

    /** The boundaries stand in the contract, the dates in protocols §8.2. */
    @ParameterizedTest
    @CsvSource({
        "15.0.1365.0, 2020-01-01, DELEGATION, FAIL, Exchange Server 2013",
        "15.0.1365.1, 2020-01-01, DELEGATION, WARN, Exchange Server 2013",
        "15.0.1365.1, 2020-01-01, PRESENCE, FAIL, Exchange Server 2013",
        "15.1.544.26, 2020-01-01, CALENDAR_APP, FAIL, Exchange Server 2016",
        "15.1.544.27, 2020-01-01, CALENDAR_APP, PASS, Exchange Server 2016",
        "15.1.544.27, 2020-01-01, DELEGATION, PASS, Exchange Server 2016",
        "15.1.544, 2020-01-01, PRESENCE, PASS, Exchange Server 2016",
        "14.3.123.4, 2020-01-01, DELEGATION, FAIL, Exchange Server before 2013",
        "15.1.2507.66, 2025-10-14, PRESENCE, PASS, Exchange Server 2016",
        "15.1.2507.66, 2025-10-15, PRESENCE, WARN, Exchange Server 2016",
        "15.2.1748.24, 2026-11-24, PRESENCE, WARN, Exchange Server 2019",
        "15.2.2562.17, 2026-11-24, PRESENCE, PASS, Exchange Server SE"
    })
    void comparesTheAnsweringServersBuild(String build, String day, IssueType issue, Status status, String product) {
        Finding finding =
                tester(day).about(issue).given(seen(sighting(build, true))).expect(status);
        assertEquals(build, finding.details().get("version"));
        assertEquals(product, finding.details().get("product"));
        assertTrue(finding.details().get("note").toString().contains("front end"));
    }

    @Test
    void withoutAnAnswerTheOldestExportedServerDecides() {
        Finding finding = tester("2026-11-24")
                .about(IssueType.PRESENCE)
                .given(seen(sighting("15.2.2562.17", false), sighting("15.1.225.42", false)))
                .expect(Status.FAIL);
        assertEquals("15.1.225.42", finding.details().get("version"));
    }

    @Test
    void anOldServerBehindANewFrontEndIsWorthAWarning() {
        tester("2026-11-24")
                .given(seen(sighting("15.2.2562.17", true), sighting("15.1.225.42", false)))
                .expect(Status.WARN);
    }

    @Test
    void aMailboxInExchangeOnlineNeedsNone() {
        tester("2026-11-24")
                .given(seen(sighting("15.1.225.42", true)), new MailboxLocation.ExchangeOnline("so"))
                .expect(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "15.01.0544.027, 15.1.544.27",
        "Version 15.2 (Build 986.5), 15.2.986.5",
        "15.1.1034, 15.1.1034",
        "0.20 (15.1.0.0), ''",
        "nonsense, ''"
    })
    void readsEveryFormOfAVersion(String text, String build) {
        assertEquals(
                build, ExchangeBuild.parse(text).map(ExchangeBuild::toString).orElse(""));
    }

    private static CheckTester tester(String day) {
        return CheckTester.of(new ExchangeServerIsNewEnough())
                .asking(q -> new Question(
                        q.issue(),
                        q.mailbox(),
                        q.edition(),
                        Instant.parse(day + "T12:00:00Z"),
                        q.vantage(),
                        q.cloud(),
                        q.discovery()));
    }

    private static ExchangeVersions seen(Sighting... sightings) {
        return new ExchangeVersions(List.of(sightings));
    }

    private static Sighting sighting(String build, boolean answering) {
        return new Sighting(ExchangeBuild.parse(build).orElseThrow(), answering, "a test", Optional.empty());
    }
}
