package io.github.teamsexchange.connectors.ews;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody whom a mailbox's owner has made a delegate in Outlook.
 *
 * @param address the primary SMTP address; empty if the server does not say it
 * @param displayName the name; empty if the server does not say it
 * @param calendarLevel {@code None}, {@code Reviewer}, {@code Author}, {@code Editor} or {@code Custom}; empty if the
 *     server does not say it
 */
public record DelegateUser(Optional<String> address, Optional<String> displayName, Optional<String> calendarLevel) {

    /** Rejects missing parts. */
    public DelegateUser {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(calendarLevel, "calendarLevel");
    }
}
