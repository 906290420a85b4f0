package io.github.teamsexchange.reports;

/**
 * How a text report looks.
 *
 * @param colour whether ANSI colours may be used
 * @param width how many characters fit in a line, at least 40; commands are never broken
 */
public record TextStyle(boolean colour, int width) {

    private static final int NARROWEST = 40;

    /** For a pipe or a file. */
    public static final TextStyle PLAIN = new TextStyle(false, 100);

    /** Widens what is too narrow to read. */
    public TextStyle {
        width = Math.max(width, NARROWEST);
    }
}
