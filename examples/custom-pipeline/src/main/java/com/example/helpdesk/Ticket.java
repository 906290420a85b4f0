package com.example.helpdesk;

import io.github.teamsexchange.Judgement;
import io.github.teamsexchange.check.Mailbox;

/**
 * What lands on a colleague's desk.
 *
 * @param subject one line
 * @param body what is wrong, and what to do about it
 */
record Ticket(String subject, String body) {

    static Ticket of(Mailbox mailbox, String stage, Judgement cause) {
        StringBuilder body = new StringBuilder(cause.summary()).append(".\n");
        cause.remedies().forEach(remedy -> {
            body.append("- ").append(remedy.text()).append('\n');
            remedy.shell()
                    .ifPresent(
                            shell -> body.append("  ").append(remedy.command()).append('\n'));
        });
        return new Ticket("[" + stage + "] " + mailbox.address() + ": " + cause.check(), body.toString());
    }

    @Override
    public String toString() {
        return "TICKET " + subject + "\n" + body;
    }
}
