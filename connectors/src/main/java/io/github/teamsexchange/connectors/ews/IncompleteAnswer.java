package io.github.teamsexchange.connectors.ews;

import java.io.Serial;

/** An answer lacks an element that it must hold. */
final class IncompleteAnswer extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String what;

    private IncompleteAnswer(String what) {
        // A value in all but name.
        super(what, null, false, false);
        this.what = what;
    }

    static IncompleteAnswer lacks(String element) {
        return new IncompleteAnswer("it lacks the element " + element);
    }

    static IncompleteAnswer holds(String element, String text) {
        return new IncompleteAnswer("its element " + element + " holds " + text);
    }

    /** One clause that names the element. */
    String what() {
        return what;
    }
}
