package io.github.teamsexchange.delegation.facts;

import io.github.teamsexchange.check.Fact;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The delegates that a mailbox's owner has named in Outlook, as EWS lists them (protocols §5.4).
 *
 * @param endpoint the EWS address that was asked
 * @param delegates all of them; empty if there are none
 * @param refusal the code with which EWS says that the mailbox has no usable delegate information; empty if it listed
 *     them
 */
public record DelegateEntries(URI endpoint, List<Delegate> delegates, Optional<String> refusal) implements Fact {

    /** Copies the list. */
    public DelegateEntries {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(refusal, "refusal");
        delegates = List.copyOf(delegates);
    }

    /**
     * A delegate.
     *
     * @param user who it is
     * @param calendarLevel the right to the calendar, such as {@code Editor}; empty if EWS does not say it
     */
    public record Delegate(Identity user, Optional<String> calendarLevel) {
        /** Rejects missing parts. */
        public Delegate {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(calendarLevel, "calendarLevel");
        }
    }
}
