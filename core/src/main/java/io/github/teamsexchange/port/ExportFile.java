package io.github.teamsexchange.port;

import java.util.Objects;
import java.util.Optional;

/**
 * One file among the exports.
 *
 * @param name its path as the user would recognise it; inside an archive {@code archive.zip!/entry}
 * @param state what became of it
 * @param cmdlet the cmdlet whose objects it holds; empty if that is not known
 * @param note one line: what it is, why it was not read or what is odd about it; may be empty when all is well
 */
public record ExportFile(String name, State state, Optional<String> cmdlet, String note) {

    /** What became of a file. */
    public enum State {
        /** Read in full. */
        READ,
        /** Neither its name nor its content says what it is. */
        NOT_RECOGNISED,
        /** It could not be read in full; nothing of it is used. The note names the line or offset. */
        UNREADABLE,
        /** Read in full, but its content is not what its name says. */
        NAME_CONTRADICTED
    }

    /** Rejects missing parts. */
    public ExportFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(cmdlet, "cmdlet");
        Objects.requireNonNull(note, "note");
    }
}
