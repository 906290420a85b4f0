package com.example.helpdesk;

import io.github.teamsexchange.Diagnostics;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.Mailbox;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Run it: {@code Helpdesk MAILBOX SETTINGS-FILE [MAINTENANCE-UNTIL]}. */
public final class Helpdesk {

    private Helpdesk() {}

    /** Prints a ticket, or that none is needed. */
    public static void main(String[] arguments) {
        Settings settings = Settings.load(Path.of(arguments[1]));
        Instant maintenance = arguments.length > 2 ? Instant.parse(arguments[2]) : Instant.EPOCH;
        Optional<Ticket> ticket =
                new Pipeline(() -> Diagnostics.builder().settings(settings), maintenance).run(Mailbox.of(arguments[0]));
        System.out.println(ticket.map(Ticket::toString).orElse("no ticket needed"));
    }
}
