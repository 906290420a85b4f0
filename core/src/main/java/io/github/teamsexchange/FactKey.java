package io.github.teamsexchange;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Scope;
import java.util.Locale;

/** What a fact is about: its kind, and the mailbox, domain or organization for which it holds. */
record FactKey(Class<? extends Fact> kind, String subject) {

    static FactKey of(Class<? extends Fact> kind, Scope scope, Mailbox mailbox) {
        return new FactKey(
                kind,
                switch (scope) {
                    case MAILBOX -> mailbox.address().toLowerCase(Locale.ROOT);
                    case DOMAIN -> mailbox.domain();
                    case ORGANIZATION -> "";
                });
    }
}
