package io.github.teamsexchange.ewspolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.EntryList.State;
import io.github.teamsexchange.ewspolicy.facts.AccessPolicy;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.EwsSettings;
import io.github.teamsexchange.ewspolicy.facts.OrganizationEws;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganizationEwsProbeTest {

    private static final String CMDLET = "Get-OrganizationConfig";

    @Test
    void keepsNullEmptyAbsentAndCutShortApart() throws Exception {
        assertEquals(State.NULL, allowList("EwsAllowList", Exported.nothing()).state());
        assertEquals(EntryList.complete(List.of()), allowList("EwsAllowList", Exported.list()));
        assertEquals(State.NOT_EXPORTED, allowList().state());
        assertEquals(
                new EntryList(State.CUT_SHORT, List.of("a", "b")),
                allowList("EwsAllowList", Exported.cutShort("a", "b")));
        assertEquals(
                State.UNREADABLE,
                allowList("EwsAllowList", new ExportedValue.Lost("a type's name"))
                        .state());
    }

    @Test
    void takesTextForAListOnlyIfItCanMeanOneThing() throws Exception {
        assertEquals(EntryList.complete(List.of("*Teams/*")), allowList("EwsAllowList", "*Teams/*"));
        for (String text : List.of(
                "MicrosoftNinja/* *Teams/*",
                "MicrosoftNinja/*,*Teams/*",
                "MicrosoftNinja/*;*Teams/*",
                "{}",
                "{*Microsoft.Skype.Pres",
                "System.String[]")) {
            assertEquals(State.UNREADABLE, allowList("EwsAllowList", text).state(), text);
        }
        assertEquals(State.NULL, allowList("EwsAllowList", "").state());
    }

    @Test
    void readsSwitchesInEveryShape() throws Exception {
        assertEquals(EwsEnabled.TRUE, settings("EwsEnabled", true).enabled());
        assertEquals(EwsEnabled.FALSE, settings("EwsEnabled", "False").enabled());
        assertEquals(EwsEnabled.NULL, settings("EwsEnabled", "").enabled());
        assertEquals(EwsEnabled.NULL, settings("EwsEnabled", Exported.nothing()).enabled());
        assertEquals(EwsEnabled.NOT_EXPORTED, settings().enabled());
        assertEquals(EwsEnabled.UNREADABLE, settings("EwsEnabled", "perhaps").enabled());
    }

    @Test
    void decodesNoPolicyThatLostItsName() throws Exception {
        assertEquals(
                AccessPolicy.Kind.ENFORCE_ALLOW_LIST, policy("EnforceAllowList").kind());
        assertEquals(
                AccessPolicy.Kind.ENFORCE_BLOCK_LIST,
                policy(new Exported.Named("EnforceBlockList")).kind());
        assertEquals(AccessPolicy.Kind.NOT_SET, policy(Exported.nothing()).kind());
        assertEquals(new AccessPolicy(AccessPolicy.Kind.UNKNOWN, "1"), policy(1));
        assertEquals(AccessPolicy.Kind.NOT_EXPORTED, settings().policy().kind());
    }

    @Test
    void readsTheSideThatHostsTheMailbox() throws Exception {
        Exported exports = new Exported()
                .with(CMDLET, Side.ON_PREMISES, "here.xml", "", "EwsEnabled", true)
                .with(CMDLET, Side.EXCHANGE_ONLINE, "there.xml", "", "EwsEnabled", false);
        assertEquals(EwsEnabled.TRUE, collect(exports, "on-premises").settings().enabled());
        assertEquals(EwsEnabled.TRUE, collect(exports, "unknown").settings().enabled());
        assertEquals(EwsEnabled.FALSE, collect(exports, "online").settings().enabled());
        assertEquals(List.of("there.xml"), collect(exports, "online").source().files());
    }

    @Test
    void saysHowToSupplyWhatIsNotThere() {
        Absence absence = absence(new Exported().with(CMDLET, Side.EXCHANGE_ONLINE, "there.xml", ""));
        assertEquals(Obstacle.NOT_SUPPLIED, absence.obstacle());
        assertTrue(absence.explanation().contains("there.xml"), absence.explanation());
        assertTrue(absence.supply().contains("Get-OrganizationConfig | Export-Clixml"), absence.supply());
    }

    @Test
    void tellsAFileThatCannotBeReadFromNoFile() {
        ExportFile broken =
                new ExportFile("o.xml", ExportFile.State.UNREADABLE, Optional.of(CMDLET), "line 7: cut off");
        Absence absence = absence(new Exported().with(broken));
        assertEquals(Obstacle.UNREADABLE, absence.obstacle());
        assertTrue(absence.explanation().contains("o.xml could not be read: line 7"), absence.explanation());
    }

    @Test
    void namesBothFilesThatContradictEachOther() {
        Absence absence = absence(new Exported()
                .with(CMDLET, Side.ON_PREMISES, "before.txt", "", "EwsAllowList", Exported.list())
                .with(CMDLET, Side.ON_PREMISES, "between.txt", "", "EwsEnabled", true)
                .with(CMDLET, Side.ON_PREMISES, "after.txt", "", "EwsAllowList", Exported.list("*Teams/*")));
        assertEquals(Obstacle.CONTRADICTORY, absence.obstacle());
        assertEquals("before.txt and after.txt contradict each other about EwsAllowList", absence.explanation());
    }

    @Test
    void letsOneExportTellWhatAnotherLeavesOut() throws Exception {
        Exported exports = new Exported()
                .with(CMDLET, Side.ON_PREMISES, "a.txt", "", "EwsAllowList", Exported.cutShort("x"), "EwsEnabled", "")
                .with(CMDLET, Side.ON_PREMISES, "b.xml", "", "EwsAllowList", Exported.list("y", "x"))
                .with(CMDLET, Side.ON_PREMISES, "c.xml", "", "EwsAllowList", Exported.list("x", "y"));
        EwsSettings settings = collect(exports, "on-premises").settings();
        assertEquals(EntryList.complete(List.of("y", "x")), settings.allowList());
        assertEquals(EwsEnabled.NULL, settings.enabled());
    }

    @Test
    void twoDisplaysThatWereCutShortShowMoreTogether() throws Exception {
        Exported exports = new Exported()
                .with(CMDLET, Side.ON_PREMISES, "a.txt", "", "EwsAllowList", Exported.cutShort("x", "y"))
                .with(CMDLET, Side.ON_PREMISES, "b.txt", "", "EwsAllowList", Exported.cutShort("z", "x"));
        assertEquals(
                new EntryList(State.CUT_SHORT, List.of("x", "y", "z")),
                collect(exports, "on-premises").settings().allowList());
    }

    private static AccessPolicy policy(Object value) throws Exception {
        return settings("EwsApplicationAccessPolicy", value).policy();
    }

    private static EntryList allowList(Object... properties) throws Exception {
        return settings(properties).allowList();
    }

    private static EwsSettings settings(Object... properties) throws Exception {
        return collect(new Exported().with(CMDLET, Side.ON_PREMISES, "o.xml", "", properties), "on-premises")
                .settings();
    }

    private static Absence absence(Exported exports) {
        return assertThrows(NotObserved.class, () -> collect(exports, "on-premises"))
                .absence();
    }

    private static OrganizationEws collect(Exported exports, String location) throws Exception {
        return new OrganizationEwsProbe()
                .collect(
                        Given.question(IssueType.PRESENCE, Given.ALEX),
                        new GivenFacts().with(MailboxLocation.class, Given.location(location)),
                        exports.ports());
    }
}
