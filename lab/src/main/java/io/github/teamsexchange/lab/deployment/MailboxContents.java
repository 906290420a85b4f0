package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Locale;

/**
 * What is in a mailbox, as EWS shows it.
 *
 * @param displayName its owner's name
 * @param hours when its owner works, and where
 * @param calendar its calendar
 * @param replies its out-of-office settings
 * @param delegates who acts for its owner
 * @param fullAccess the addresses of those who may open all of it as if it were theirs
 */
public record MailboxContents(
        String displayName,
        WorkingHours hours,
        CalendarPlan calendar,
        AutomaticReplies replies,
        Delegates delegates,
        List<String> fullAccess) {

    /** Copies the addresses. */
    public MailboxContents {
        fullAccess = fullAccess.stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
    }
}
