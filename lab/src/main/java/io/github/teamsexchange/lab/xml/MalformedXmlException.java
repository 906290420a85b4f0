package io.github.teamsexchange.lab.xml;

/** What was sent is not XML, or not XML that a service takes. */
public final class MalformedXmlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    MalformedXmlException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line it was noticed in, counted from 1. */
    public int line() {
        return line;
    }

    /** The column it was noticed in, counted from 1. */
    public int column() {
        return column;
    }
}
