package io.github.teamsexchange.connectors;

import java.util.Locale;
import java.util.Optional;

/** Turns exceptions of the platform into one line. */
final class Messages {

    private static final int MAX_LENGTH = 200;

    private Messages() {}

    /** The innermost message that says anything. */
    static String of(Throwable thrown) {
        String text = thrown.getClass().getSimpleName();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text = Optional.ofNullable(cause.getMessage())
                    .filter(message -> !message.isBlank())
                    .orElse(cause.getClass().getSimpleName());
        }
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
    }

    /** Tells whether any message on the way down holds a word, whatever its case. */
    static boolean mention(Throwable thrown, String word) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The first exception of a kind on the way down. */
    static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
