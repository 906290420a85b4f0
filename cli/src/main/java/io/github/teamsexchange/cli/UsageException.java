package io.github.teamsexchange.cli;

import java.io.Serial;

/** What the user asked for cannot be done as asked; the message is one line that says what, where and what to do. */
final class UsageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
