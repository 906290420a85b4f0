package io.github.teamsexchange.connectors.ews;

import java.io.Serial;

/** EWS says no. */
final class CodedAnswer extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    private final String code;
    private final String message;

    CodedAnswer(String code, String message) {
        // A value in all but name.
        super(code, null, false, false);
        this.code = oneLine(code);
        this.message = oneLine(message);
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
