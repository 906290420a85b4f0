package io.github.teamsexchange.presence.facts;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.port.Failure;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** What a stranger with the presence service's agent gets from the Exchange REST address (protocols §7). */
public sealed interface RestAttempt extends Fact {

    /** The address that was asked. */
    URI address();

    /**
     * Somebody answered.
     *
     * @param address the address that was asked
     * @param status the HTTP status
     * @param server who answered
     * @param redirect where the answer points, if it is a redirect
     */
    record Answered(URI address, int status, AnsweringServer server, Optional<String> redirect) implements RestAttempt {
        /** Rejects missing parts. */
        public Answered {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(server, "server");
            Objects.requireNonNull(redirect, "redirect");
        }
    }

    /**
     * Nobody answered.
     *
     * @param address the address that was asked
     * @param failure why not
     */
    record Unreached(URI address, Failure failure) implements RestAttempt {
        /** Rejects missing parts. */
        public Unreached {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(failure, "failure");
        }
    }
}
