package io.github.teamsexchange.port;

import java.util.Optional;

/** Files that settings name and that are no exports, such as a firewall's list. Safe for use by many threads. */
public interface Documents {

    /** No file at all: no setting names one. */
    Documents NONE = setting -> Optional.empty();

    /**
     * The file that a setting names.
     *
     * @param setting its key, such as {@code network.allow-list}
     * @return what it holds or why it cannot be read; empty if the setting names no file
     */
    Optional<Document> find(String setting);
}
