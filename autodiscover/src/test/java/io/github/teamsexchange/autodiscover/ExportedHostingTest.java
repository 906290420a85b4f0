package io.github.teamsexchange.autodiscover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportedHostingTest {

    private static final ExportedValue ALEX = new ExportedValue.Text("Alex@contoso.test");
    private static final ExportedValue KIM = new ExportedValue.Text("kim@contoso.test");

    @Test
    void eachSideShowsItsOwnAsMailboxesAndTheOthersAsUsers() {
        assertEquals("ON_PREMISES", place(object("Get-Mailbox", Side.ON_PREMISES, ALEX)));
        assertEquals("ON_PREMISES", place(object("Get-MailUser", Side.EXCHANGE_ONLINE, ALEX)));
        assertEquals("EXCHANGE_ONLINE", place(object("Get-Mailbox", Side.EXCHANGE_ONLINE, ALEX)));
        assertEquals("EXCHANGE_ONLINE", place(object("Get-RemoteMailbox", Side.ON_PREMISES, ALEX)));
    }

    @Test
    void anotherMailboxAndTwoOfThemTellNothing() {
        assertEquals("nothing", place(object("Get-Mailbox", Side.ON_PREMISES, KIM)));
        assertEquals(
                "nothing",
                place(
                        object("Get-Mailbox", Side.ON_PREMISES, ALEX),
                        object("Get-Mailbox", Side.EXCHANGE_ONLINE, ALEX)));
    }

    private static String place(ExportedObject... objects) {
        Configuration configuration = new Configuration() {
            @Override
            public List<ExportedObject> objects(String cmdlet) {
                return Stream.of(objects)
                        .filter(object -> object.cmdlet().equals(cmdlet))
                        .toList();
            }

            @Override
            public List<ExportFile> files() {
                return List.of();
            }
        };
        return ExportedHosting.find(configuration, Mailbox.of("alex@contoso.test"))
                .map(MailboxLocation::place)
                .orElse("nothing");
    }

    private static ExportedObject object(String cmdlet, Side side, ExportedValue address) {
        ExportedValue proxy = new ExportedValue.Items(
                List.of(new ExportedValue.Text("SMTP:" + ((ExportedValue.Text) address).text())), false);
        return new ExportedObject(cmdlet, side, false, "file", "", Map.of("EmailAddresses", proxy));
    }
}
