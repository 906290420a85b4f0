package io.github.teamsexchange.lab.deployment;

import java.util.Locale;

/** Reads a mailbox: what the directories say of it, and what is in it. */
final class MailboxReader {

    private final Moments moments;

    MailboxReader(Moments moments) {
        this.moments = moments;
    }

    MailboxPlan read(String address, JsonPart part) {
        part.only("exchangeOnline", "onPremises", "routingAddress", "contents");
        requireAddress(address, part);
        return new MailboxPlan(
                address,
                part.required("exchangeOnline").word(MailboxPlan.Online.class),
                part.required("onPremises").word(MailboxPlan.OnPremises.class),
                part.optional("routingAddress").map(routing -> routing.text().toLowerCase(Locale.ROOT)),
                new ContentsReader(part.optional("contents"), moments).read(address));
    }

    static void requireAddress(String address, JsonPart part) {
        if (address.indexOf('@') < 1 || address.endsWith("@")) {
            throw part.wrong("a mailbox is named by its SMTP address");
        }
    }
}
