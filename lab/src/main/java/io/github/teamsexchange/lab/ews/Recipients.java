package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Markup;

/** Shows who sends and receives. */
final class Recipients {

    private Recipients() {}

    static Markup mailbox(String address, String name) {
        return Markup.of(
                "t:Mailbox",
                Markup.text("t:Name", name),
                Markup.text("t:EmailAddress", address),
                Markup.text("t:RoutingType", "SMTP"),
                Markup.text("t:MailboxType", "Mailbox"));
    }

    static Markup attendee(String address, String name) {
        return Markup.of("t:Attendee", mailbox(address, name), Markup.text("t:ResponseType", "Unknown"));
    }
}
