package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.CheckTester;
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

    private static Finding examine(MailboxLocation location, Status expected) {
        return CheckTester.of(new TeamsKnowsWhereTheMailboxIs()).given(location).expect(expected);
    }
}
