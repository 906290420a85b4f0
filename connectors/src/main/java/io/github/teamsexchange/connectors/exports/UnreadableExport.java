package io.github.teamsexchange.connectors.exports;

import java.io.Serial;

/** A file cannot be read in full, so nothing of it is used. */
final class UnreadableExport extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean decided;

    private UnreadableExport(String why, boolean decided) {
        super(why, null, false, false);
        this.decided = decided;
    }

    /** It does not look like any form of export. */
    static UnreadableExport unlike(String why) {
        return new UnreadableExport(why, false);
    }

    /** It is an export, but broken, or too much of one. */
    static UnreadableExport broken(String why) {
        return new UnreadableExport(why, true);
    }

    /** Tells whether it surely is, or may be, an export. */
    boolean isDecided() {
        return decided;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
