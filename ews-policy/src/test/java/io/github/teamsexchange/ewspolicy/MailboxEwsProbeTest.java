package io.github.teamsexchange.ewspolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.MailboxEws;
import io.github.teamsexchange.port.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxEwsProbeTest {

    private static final String CMDLET = "Get-CASMailbox";

    @Test
    void findsTheMailboxByAnyOfItsAddresses() throws Exception {
        assertEquals(
                List.of("b"),
                chosen(exports()
                        .with(
                                CMDLET,
                                Side.ON_PREMISES,
                                "b",
                                "",
                                "PrimarySmtpAddress",
                                new Exported.Named("ALEX@contoso.test"))));
        assertEquals(
                List.of("b"),
                chosen(exports()
                        .with(
                                CMDLET,
                                Side.ON_PREMISES,
                                "b",
                                "",
                                "EmailAddresses",
                                Exported.list("x@y.z", "smtp:alex@contoso.test"))));
    }

    @Test
    void findsTheMailboxByItsNameOrElseByTheFilesName() throws Exception {
        assertEquals(
                List.of("b"),
                chosen(exports().with(CMDLET, Side.ON_PREMISES, "b", "", "Identity", "contoso.test/Users/Alex")));
        assertEquals(List.of("b"), chosen(exports().with(CMDLET, Side.ON_PREMISES, "b", "-alex", "EwsEnabled", true)));
        assertEquals(
                List.of("b"),
                chosen(exports().with(CMDLET, Side.ON_PREMISES, "b", "alex@contoso.test", "EwsEnabled", true)));
    }

    @Test
    void takesTheOnlyOneThatIsNobodysAndSaysSo() throws Exception {
        MailboxEws ews = collect(exports().with(CMDLET, Side.ON_PREMISES, "b", "Ews-before", "EwsEnabled", false));
        assertEquals(EwsEnabled.FALSE, ews.settings().enabled());
        assertTrue(ews.ownerAssumed());
    }

    @Test
    void namesTwoOfNobodyThatContradictEachOther() {
        Absence absence = absence(new Exported()
                .with(CMDLET, Side.ON_PREMISES, "before.txt", "Ews-before", "EwsEnabled", false)
                .with(CMDLET, Side.ON_PREMISES, "after.txt", "Ews-after", "EwsEnabled", true));
        assertEquals(Obstacle.CONTRADICTORY, absence.obstacle());
        assertEquals("before.txt and after.txt contradict each other about EwsEnabled", absence.explanation());
    }

    @Test
    void takesNobodyElsesMailbox() {
        Absence absence = absence(exports().with(CMDLET, Side.ON_PREMISES, "c", "-carol", "EwsEnabled", true));
        assertEquals(Obstacle.NOT_SUPPLIED, absence.obstacle());
        assertTrue(absence.supply().contains("Get-CASMailbox -Identity 'alex@contoso.test' | Export-Clixml"));
    }

    @Test
    void choosesNoneOfSeveralInOneFile() {
        Absence absence = absence(new Exported()
                .with(CMDLET, Side.ON_PREMISES, "all.txt", "", "EwsEnabled", true)
                .with(CMDLET, Side.ON_PREMISES, "all.txt", "", "EwsEnabled", true));
        assertEquals(Obstacle.NOT_SUPPLIED, absence.obstacle());
    }

    @Test
    void quotesAHostileNameInTheCommandToSupplyIt() {
        Mailbox hostile = Mailbox.of("x'$calc#@contoso.test");
        Absence absence = assertThrows(NotObserved.class, () -> collect(new Exported(), hostile))
                .absence();
        assertTrue(absence.supply().contains("-Identity 'x''$calc#@contoso.test' |"), absence.supply());
        assertTrue(absence.supply().contains("-Path Get-CASMailbox-on-premises.xml"), absence.supply());
    }

    private static Exported exports() {
        return new Exported()
                .with(CMDLET, Side.ON_PREMISES, "a", "", "PrimarySmtpAddress", "bob@contoso.test", "EwsEnabled", true)
                .with(CMDLET, Side.EXCHANGE_ONLINE, "o", "", "PrimarySmtpAddress", "alex@contoso.test");
    }

    private static List<String> chosen(Exported exports) throws Exception {
        return collect(exports).source().files();
    }

    private static Absence absence(Exported exports) {
        return assertThrows(NotObserved.class, () -> collect(exports)).absence();
    }

    private static MailboxEws collect(Exported exports) throws Exception {
        return collect(exports, Given.ALEX);
    }

    private static MailboxEws collect(Exported exports, Mailbox mailbox) throws Exception {
        return new MailboxEwsProbe()
                .collect(Given.question(IssueType.PRESENCE, mailbox), new GivenFacts(), exports.ports());
    }
}
