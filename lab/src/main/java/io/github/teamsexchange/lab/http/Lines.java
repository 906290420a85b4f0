package io.github.teamsexchange.lab.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines that end with CRLF, or LF as lenient servers accept it; bounded. */
final class Lines {

    static final int MAX_LINE = 16_384;

    private final InputStream in;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line; empty at the end of the stream. */
    Optional<String> next() throws IOException {
        byte[] line = new byte[MAX_LINE];
        for (int length = 0; length < MAX_LINE; length++) {
            int b = in.read();
            if (b == '\n') {
                return Optional.of(text(line, length));
            } else if (b < 0 && length == 0) {
                return Optional.empty();
            } else if (b < 0) {
                throw new EOFException("the connection ended within a line");
            }
            line[length] = (byte) b;
        }
        throw new MalformedRequestException(431, "a line is longer than " + MAX_LINE + " bytes");
    }

    /** The next line, which must be there. */
    String required() throws IOException {
        return next().orElseThrow(() -> new EOFException("the connection ended within a request"));
    }

    private static String text(byte[] line, int length) {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, end, StandardCharsets.ISO_8859_1);
    }
}
