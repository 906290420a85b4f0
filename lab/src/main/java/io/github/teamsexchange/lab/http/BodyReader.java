package io.github.teamsexchange.lab.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads request bodies, counted or chunked; bounded. */
final class BodyReader {

    static final int MAX_BODY = 8 << 20;

    private final InputStream in;
    private final Lines lines;

    BodyReader(InputStream in) {
        this.in = in;
        this.lines = new Lines(in);
    }

    String read(Headers headers) throws IOException {
        byte[] body = headers.says("Transfer-Encoding", "chunked") ? chunked() : exactly(length(headers));
        return new String(body, StandardCharsets.UTF_8);
    }

    private static int length(Headers headers) throws MalformedRequestException {
        return size(headers.first("Content-Length").orElse("0"), 10);
    }

    private static int size(String digits, int radix) throws MalformedRequestException {
        try {
            int size = Integer.parseUnsignedInt(digits.strip(), radix);
            requireBounded(size);
            return size;
        } catch (NumberFormatException e) {
            throw new MalformedRequestException(400, "not a length");
        }
    }

    /** Negative is what an unsigned number beyond 2^31 looks like, or a sum of two. */
    private static void requireBounded(int size) throws MalformedRequestException {
        if (size < 0 || size > MAX_BODY) {
            throw new MalformedRequestException(413, "a body is larger than " + MAX_BODY + " bytes");
        }
    }

    private byte[] chunked() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = chunkSize();
        while (size > 0) {
            requireBounded(body.size() + size);
            body.writeBytes(exactly(size));
            lines.required();
            size = chunkSize();
        }
        skipTrailers();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        String line = lines.required();
        int extension = line.indexOf(';');
        return size(extension < 0 ? line : line.substring(0, extension), 16);
    }

    private void skipTrailers() throws IOException {
        for (int count = 0; !lines.required().isEmpty(); count++) {
            if (count > RequestReader.MAX_HEADERS) {
                throw new MalformedRequestException(431, "too many trailers");
            }
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the connection ended within a body");
        }
        return bytes;
    }
}
