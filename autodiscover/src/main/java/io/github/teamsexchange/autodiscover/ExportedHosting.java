package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;

/** Tells from exports where a mailbox is: each side shows its own mailboxes as such, and the other side's as users. */
final class ExportedHosting {

    private static final List<String> NAMES =
            List.of("PrimarySmtpAddress", "WindowsEmailAddress", "UserPrincipalName", "EmailAddresses");

    private ExportedHosting() {}

    /** What the exports show; empty if they do not show this mailbox, or show it in both places. */
    static Optional<MailboxLocation> find(Configuration configuration, Mailbox mailbox) {
        Optional<String> here = shown(configuration, mailbox, "Get-Mailbox", Side.ON_PREMISES)
                .or(() -> shown(configuration, mailbox, "Get-MailUser", Side.EXCHANGE_ONLINE));
        Optional<String> there = shown(configuration, mailbox, "Get-Mailbox", Side.EXCHANGE_ONLINE)
                .or(() -> shown(configuration, mailbox, "Get-RemoteMailbox", Side.ON_PREMISES));
        if (here.isPresent() == there.isPresent()) {
            return Optional.empty();
        }
        return here.<MailboxLocation>map(MailboxLocation.OnPremises::new)
                .or(() -> there.map(MailboxLocation.ExchangeOnline::new));
    }

    private static Optional<String> shown(Configuration configuration, Mailbox mailbox, String cmdlet, Side side) {
        return configuration.objects(cmdlet).stream()
                .filter(object -> object.side() == side && belongsTo(object, mailbox))
                .findFirst()
                .map(object -> object.file() + " shows it (" + cmdlet + ", " + side.word() + ")");
    }

    private static boolean belongsTo(ExportedObject object, Mailbox mailbox) {
        return NAMES.stream()
                .flatMap(name -> object.value(name).stream())
                .flatMap(ExportedValue::lines)
                .map(text -> text.replaceFirst("(?i)^smtp:", ""))
                .anyMatch(text ->
                        text.equalsIgnoreCase(mailbox.address()) || text.equalsIgnoreCase(mailbox.userPrincipalName()));
    }
}
