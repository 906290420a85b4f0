package io.github.teamsexchange.ewspolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.ewspolicy.facts.OnlineOrganizationEws;
import io.github.teamsexchange.port.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnlineOrganizationEwsProbeTest {

    private static final String CMDLET = "Get-OrganizationConfig";

    @Test
    void readsTheIdsFromOneTextOrFromAList() throws Exception {
        EntryList expected = EntryList.complete(List.of("aaaa-1", "bbbb-2"));
        assertEquals(expected, ids("AAAA-1, bbbb-2"));
        assertEquals(expected, ids("{aaaa-1},BBBB-2"));
        assertEquals(expected, ids(Exported.list("aaaa-1", "bbbb-2")));
        assertEquals(EntryList.State.NULL, ids("").state());
    }

    @Test
    void anExportThatDidNotRetrieveTheIdsContradictsNone() throws Exception {
        OnlineOrganizationEws online = collect(new Exported()
                .with(CMDLET, Side.EXCHANGE_ONLINE, "a", "", "EwsAllowedAppIDs", Exported.nothing())
                .with(CMDLET, Side.EXCHANGE_ONLINE, "b", "", "EwsAllowedAppIDs", "aaaa-1"));
        assertEquals(List.of("aaaa-1"), online.allowedAppIds().entries());
    }

    @Test
    void differentIdsContradictEachOther() {
        Absence absence = absence(new Exported()
                .with(CMDLET, Side.EXCHANGE_ONLINE, "a", "", "EwsAllowedAppIDs", "aaaa-2")
                .with(CMDLET, Side.EXCHANGE_ONLINE, "b", "", "EwsAllowedAppIDs", "aaaa-1"));
        assertEquals(Obstacle.CONTRADICTORY, absence.obstacle());
    }

    @Test
    void asksForTheExportWithTheIds() {
        Absence absence = absence(new Exported().with(CMDLET, Side.ON_PREMISES, "a", ""));
        assertTrue(absence.supply().contains("Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy |"));
    }

    private static EntryList ids(Object value) throws Exception {
        return collect(new Exported().with(CMDLET, Side.EXCHANGE_ONLINE, "a", "", "EwsAllowedAppIDs", value))
                .allowedAppIds();
    }

    private static Absence absence(Exported exports) {
        return assertThrows(NotObserved.class, () -> collect(exports)).absence();
    }

    private static OnlineOrganizationEws collect(Exported exports) throws Exception {
        return new OnlineOrganizationEwsProbe()
                .collect(Given.question(IssueType.PRESENCE, Given.ALEX), new GivenFacts(), exports.ports());
    }
}
