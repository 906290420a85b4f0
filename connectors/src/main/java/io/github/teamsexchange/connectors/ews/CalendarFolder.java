package io.github.teamsexchange.connectors.ews;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The calendar of a mailbox.
 *
 * @param name what its owner sees, in the mailbox's language; empty if the server does not say
 * @param permissions who may do what, in the server's order
 */
public record CalendarFolder(Optional<String> name, List<Permission> permissions) {

    /** Copies the permissions. */
    public CalendarFolder {
        Objects.requireNonNull(name, "name");
        permissions = List.copyOf(permissions);
    }

    /**
     * What somebody may do.
     *
     * @param user whom it is about
     * @param level such as {@code Editor} or {@code Custom}
     * @param rights the single rights, as Exchange PowerShell calls them; without those to free/busy
     */
    public record Permission(User user, String level, List<String> rights) {
        /** Copies the rights. */
        public Permission {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(level, "level");
            rights = List.copyOf(rights);
        }
    }

    /**
     * Whom a permission is about.
     *
     * @param distinguished {@code Default} or {@code Anonymous}; empty for a person or a group
     * @param address the primary SMTP address, if the server says it
     * @param displayName the name, if the server says it
     */
    public record User(Optional<String> distinguished, Optional<String> address, Optional<String> displayName) {
        /** Rejects missing parts. */
        public User {
            Objects.requireNonNull(distinguished, "distinguished");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(displayName, "displayName");
        }
    }
}
