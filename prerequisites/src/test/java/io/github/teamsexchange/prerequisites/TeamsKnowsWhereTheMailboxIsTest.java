package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.CheckTester;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamsKnowsWhereTheMailboxIsTest {

    @Test
    void saysWhereItIs() {
        assertEquals(
                "ON_PREMISES",
                examine(new MailboxLocation.OnPremises("so"), Status.PASS)
                        .details()
                        .get("location"));
        assertEquals(
                "EXCHANGE_ONLINE",
                examine(new MailboxLocation.ExchangeOnline("so"), Status.PASS)
                        .details()
                        .get("location"));
    }

    @Test
    void unknownIsInconclusiveAndSaysWhatWouldHelp() {
        Finding finding = examine(new MailboxLocation.Unknown("nobody answered"), Status.INCONCLUSIVE);
        assertEquals("UNKNOWN", finding.details().get("location"));
        assertFalse(finding.remedies().isEmpty());
    }

    /** It was reached, and no export can change its mind. */
    @Test
    void whereExchangeOnlineKnowsNobodyNoExportIsAskedFor() {
        URI hop = URI.create("https://outlook.office365.com/autodiscover/autodiscover.json");
        Finding finding = CheckTester.of(new TeamsKnowsWhereTheMailboxIs())
                .given(
                        new MailboxLocation.Unknown("it sends the question back to itself"),
                        new RoutingAttempt(List.of(hop), new RoutingAttempt.Loop(hop)))
                .expect(Status.INCONCLUSIVE);
        String remedy = finding.remedies().get(0).text();
        assertTrue(remedy.contains("autodiscover.routing") && !remedy.contains("Get-Mailbox"), remedy);
    }

    private static Finding examine(MailboxLocation location, Status expected) {
        return CheckTester.of(new TeamsKnowsWhereTheMailboxIs()).given(location).expect(expected);
    }
}
