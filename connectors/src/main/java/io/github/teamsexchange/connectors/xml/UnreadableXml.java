package io.github.teamsexchange.connectors.xml;

import java.io.Serial;

/** A text is not well-formed XML, or not such as is read here; the message is one clause that says what is wrong. */
public final class UnreadableXml extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String what;

    UnreadableXml(String what) {
        // A value in all but name: answers from outside are often unreadable, and nobody looks at the stack.
        super(what, null, false, false);
        this.what = what;
    }

    /** One clause that says what is wrong. */
    public String what() {
        return what;
    }
}
