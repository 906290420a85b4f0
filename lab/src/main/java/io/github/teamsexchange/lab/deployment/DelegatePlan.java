package io.github.teamsexchange.lab.deployment;

import java.util.Map;

/**
 * A delegate of a mailbox. What it may do with the calendar stands in the calendar's permissions, as in Exchange.
 *
 * @param address in lower case
 * @param folders what it may do with other folders, by {@code tasks}, {@code inbox}, {@code contacts}, {@code notes},
 *     {@code journal}
 * @param copies whether it gets copies of meeting messages
 * @param privateItems whether it sees private items
 * @param incomplete whether only half of it was written: the mailbox lists it, the directory does not
 */
public record DelegatePlan(
        String address,
        Map<String, PermissionLevel> folders,
        boolean copies,
        boolean privateItems,
        boolean incomplete) {

    /** Copies the folders. */
    public DelegatePlan {
        folders = Map.copyOf(folders);
    }
}
