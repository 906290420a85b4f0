package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.lab.CheckTester;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts.Host;
import io.github.teamsexchange.prerequisites.facts.PublishedHosts.Ipv6;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges.Source;
import io.github.teamsexchange.prerequisites.facts.PublishedService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirewallAdmitsMicrosoftTest {

    private static final Map<PublishedService, List<String>> PREFIXES = Map.of(
            PublishedService.TEAMS, List.of("52.112.0.0/14", "52.122.0.0/15", "2603:1063::/38"),
            PublishedService.EXCHANGE_ONLINE, List.of("40.96.0.0/13", "2603:1006::/40"),
            PublishedService.CONNECTIVITY_ANALYZER, List.of("52.108.0.0/14"));

    private static final Source SERVICE = new Source.WebService("https://endpoints.office.com");

    /** The remainders were worked out by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52.112.0.0/14 52.122.0.0/15 40.96.0.0/13 2603:1000::/20 | NOT_PUBLISHED | PASS | ''",
                "any | PUBLISHED | PASS | ''",
                "0.0.0.0/0 | NOT_PUBLISHED | WARN | 2603:1006::/40 2603:1063::/38",
                "0.0.0.0/0 | UNKNOWN | WARN | 2603:1006::/40 2603:1063::/38",
                "0.0.0.0/0 | PUBLISHED | FAIL | 2603:1006::/40 2603:1063::/38",
                "0.0.0.0/0 2603:1063::/38 | PUBLISHED | WARN | 2603:1006::/40",
                "0.0.0.0/0 2603:1006::/40 | PUBLISHED | FAIL | 2603:1063::/38",
                "52.112.0.0/14 52.122.0.0/15 ::/0 | NOT_PUBLISHED | WARN | 40.96.0.0/13",
                "52.112.0.0/14 40.96.0.0/13 ::/0 | NOT_PUBLISHED | FAIL | 52.122.0.0/15",
                "52.112.0.0/15 52.122.0.0/15 40.96.0.0/13 ::/0 | NOT_PUBLISHED | FAIL | 52.114.0.0/15",
                "52.112.0.0/14 52.122.0.0/16 ::/0 | NOT_PUBLISHED | FAIL | 40.96.0.0/13 52.123.0.0/16",
                "192.0.2.0/24 | NOT_PUBLISHED | FAIL | 40.96.0.0/13 52.112.0.0/14 52.122.0.0/15 2603:1006::/40 2603:1063::/38"
            })
    void judgesWhatIsNotAdmitted(String list, Ipv6 ipv6, Status expected, String uncovered) throws NotObserved {
        Finding finding = examine(list.replace(' ', '\n'), ipv6, SERVICE, expected);
        assertEquals(
                uncovered.isEmpty() ? List.of() : List.of(uncovered.split(" ")),
                finding.details().get("uncovered"));
        assertEquals(expected == Status.PASS, finding.remedies().isEmpty());
        if (expected == Status.FAIL || expected == Status.WARN) {
            String remedy = finding.remedies().get(0).text();
            assertTrue(remedy.contains(uncovered.replace(" ", ", ")), remedy);
            assertTrue(remedy.contains("443 of autodiscover.contoso.test and mail.contoso.test"), remedy);
        }
    }

    /** A record for inside proves nothing about what is published. */
    @Test
    void anIpv6AddressThatOnlyInsideSeesFailsNothing() throws NotObserved {
        tester("0.0.0.0/0", Ipv6.PUBLISHED, SERVICE).from(Vantage.INSIDE).expect(Status.WARN);
        tester("0.0.0.0/0", Ipv6.PUBLISHED, SERVICE).from(Vantage.UNKNOWN).expect(Status.FAIL);
    }

    @Test
    void whatIsMissingMayStandInALineThatWasNotUnderstood() throws NotObserved {
        Finding finding =
                examine("52.112.0.0/14\ngroup-object TEAMS_2", Ipv6.NOT_PUBLISHED, SERVICE, Status.INCONCLUSIVE);
        assertTrue(finding.summary().contains("line 2 ('group-object TEAMS_2')"), finding.summary());
        assertEquals(List.of("line 2: group-object TEAMS_2"), finding.details().get("notUnderstood"));
        assertFalse(finding.remedies().isEmpty());
    }

    @Test
    void whereNothingIsMissingSuchALineMattersNot() throws NotObserved {
        examine("any\ngroup-object TEAMS_2", Ipv6.NOT_PUBLISHED, SERVICE, Status.PASS);
    }

    @Test
    void unlessItRefusesSomething() throws NotObserved {
        Finding finding = examine("any\ndeny 52.112.0.0/16", Ipv6.NOT_PUBLISHED, SERVICE, Status.WARN);
        assertTrue(finding.summary().contains("deny 52.112.0.0/16"), finding.summary());
    }

    @Test
    void theAnalyzerIsANoteAndNoMore() throws NotObserved {
        String list = "52.112.0.0/14\n52.122.0.0/15\n40.96.0.0/13\n::/0";
        Finding finding = examine(list, Ipv6.NOT_PUBLISHED, SERVICE, Status.PASS);
        assertEquals(List.of("52.108.0.0/14"), finding.details().get("uncoveredAnalyzer"));
        assertNull(examine("any", Ipv6.NOT_PUBLISHED, SERVICE, Status.PASS)
                .details()
                .get("uncoveredAnalyzer"));
    }

    /** The question is asked on 24 November 2026, 60 days after 25 September. */
    @ParameterizedTest
    @CsvSource({
        "any, 2026-09-26, PASS, 0",
        "any, 2026-09-24, WARN, 1",
        "192.0.2.0/24, 2026-09-26, FAIL, 1",
        "192.0.2.0/24, 2026-09-24, FAIL, 2"
    })
    void anOldSnapshotCannotSayThatNothingIsMissing(String list, LocalDate date, Status expected, int remedies)
            throws NotObserved {
        Source snapshot = new Source.Snapshot(date, "the host refused");
        Finding finding = examine(list, Ipv6.NOT_PUBLISHED, snapshot, expected);
        assertEquals(remedies, finding.remedies().size());
        assertTrue(finding.details().get("source").toString().contains("snapshot of " + date), finding.toString());
        assertEquals(expected == Status.WARN, finding.summary().contains(date.toString()));
    }

    @Test
    void aLongRemainderIsShownInPart() throws NotObserved {
        StringBuilder holes = new StringBuilder("::/0\n");
        for (int i = 0; i < 256; i++) {
            holes.append("52.112.").append(i).append(".0/25\n");
        }
        Finding finding = examine(holes.toString(), Ipv6.NOT_PUBLISHED, SERVICE, Status.FAIL);
        assertTrue(finding.summary().length() < 300, finding.summary());
        assertTrue(finding.remedies().get(0).text().contains("'uncovered'"));
    }

    @Test
    void aMailboxInExchangeOnlineIsBehindNoFirewallOfTheirs() throws NotObserved {
        tester("192.0.2.0/24", Ipv6.NOT_PUBLISHED, SERVICE)
                .given(new MailboxLocation.ExchangeOnline("so"))
                .expect(Status.NOT_APPLICABLE);
    }

    private static Finding examine(String list, Ipv6 ipv6, Source source, Status expected) throws NotObserved {
        return tester(list, ipv6, source)
                .given(new MailboxLocation.OnPremises("so"))
                .expect(expected);
    }

    private static CheckTester tester(String text, Ipv6 ipv6, Source source) throws NotObserved {
        AllowList list = AllowListReader.read("lists/firewall.txt", text);
        PublishedRanges published = new PublishedRanges(source, PREFIXES);
        return CheckTester.of(new FirewallAdmitsMicrosoft())
                .given(
                        list,
                        published,
                        UncoveredRangesProbe.compare(list, published),
                        new PublishedHosts(List.of(
                                new Host("autodiscover.contoso.test", Ipv6.NOT_PUBLISHED),
                                new Host("mail.contoso.test", ipv6))));
    }
}
