package io.github.teamsexchange;

/** Turns what was thrown into something a person can read. */
final class Reasons {

    private static final int MAX_LENGTH = 300;

    private Reasons() {}

    /** The kind of the failure and its message, in one line of bounded length. */
    static String of(Throwable thrown) {
        String message = messageOf(thrown);
        String text = thrown.getClass().getSimpleName() + (message.isEmpty() ? "" : " (" + message + ")");
        return thrown instanceof IllegalArgumentException && !message.isEmpty() ? message : text;
    }

    /** A stranger's exception may throw when asked for its message. */
    private static String messageOf(Throwable thrown) {
        try {
            return oneLine(String.valueOf(thrown.getMessage() == null ? "" : thrown.getMessage()));
        } catch (Throwable e) { // whatever a stranger's method throws
            Thrown.passOnIfFatal(e);
            return "";
        }
    }

    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
    }
}
