package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Fact;
import java.util.Objects;

/** Where the mailbox is hosted, as far as can be known (article, prerequisites). */
public sealed interface MailboxLocation extends Fact {

    /** The stable word for it: {@code ON_PREMISES}, {@code EXCHANGE_ONLINE} or {@code UNKNOWN}. */
    String place();

    /** One clause, without a full stop: how that is known, or why it is not. */
    String because();

    /**
     * On Exchange Server.
     *
     * @param because how that is known
     */
    record OnPremises(String because) implements MailboxLocation {
        /** Rejects a missing reason. */
        public OnPremises {
            Objects.requireNonNull(because, "because");
        }

        @Override
        public String place() {
            return "ON_PREMISES";
        }
    }

    /**
     * In Exchange Online.
     *
     * @param because how that is known
     */
    record ExchangeOnline(String because) implements MailboxLocation {
        /** Rejects a missing reason. */
        public ExchangeOnline {
            Objects.requireNonNull(because, "because");
        }

        @Override
        public String place() {
            return "EXCHANGE_ONLINE";
        }
    }

    /**
     * Nobody could tell.
     *
     * @param because why not
     */
    record Unknown(String because) implements MailboxLocation {
        /** Rejects a missing reason. */
        public Unknown {
            Objects.requireNonNull(because, "because");
        }

        @Override
        public String place() {
            return "UNKNOWN";
        }
    }
}
