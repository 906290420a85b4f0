package io.github.teamsexchange.calendarapp.facts;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.port.Failure;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a calendar where Autodiscover V2 sends Teams, in the name of Teams' calendar service.
 *
 * @param ews the EWS address
 * @param result what came of it
 */
public record CalendarReading(URI ews, Result result) implements Fact {

    /** Rejects missing parts. */
    public CalendarReading {
        Objects.requireNonNull(ews, "ews");
        Objects.requireNonNull(result, "result");
    }

    /** What came of it. */
    public sealed interface Result {}

    /**
     * The calendar was read.
     *
     * @param events how many events the day has
     * @param scheme the scheme of the identity that was supplied; empty text for none
     */
    public record Read(int events, String scheme) implements Result {}

    /**
     * EWS understood and refused.
     *
     * @param code the response code
     * @param message what it says; may be empty
     */
    public record Refused(String code, String message) implements Result {}

    /**
     * Somebody answered, but not with a calendar.
     *
     * @param status the HTTP status
     * @param server who answered
     * @param signedIn whether credentials were sent
     * @param policyReason what Exchange Online says of its EWS policy; empty if it does not
     */
    public record Answered(int status, AnsweringServer server, boolean signedIn, Optional<String> policyReason)
            implements Result {
        /** Rejects missing parts. */
        public Answered {
            Objects.requireNonNull(server, "server");
            Objects.requireNonNull(policyReason, "policyReason");
        }
    }

    /**
     * The answer lacks what it must hold.
     *
     * @param what one clause
     */
    public record Malformed(String what) implements Result {}

    /**
     * Nobody answered.
     *
     * @param failure why
     */
    public record Unreached(Failure failure) implements Result {
        /** Rejects a missing failure. */
        public Unreached {
            Objects.requireNonNull(failure, "failure");
        }
    }
}
