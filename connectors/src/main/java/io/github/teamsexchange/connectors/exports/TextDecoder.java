package io.github.teamsexchange.connectors.exports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text as their byte order mark says, else as UTF-8; what is neither is not text. */
final class TextDecoder {

    private TextDecoder() {}

    static String decode(byte[] bytes) throws UnreadableExport {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        String text = decode(bytes, 0, StandardCharsets.UTF_8);
        if (text.indexOf(0) >= 0) {
            throw UnreadableExport.unlike("it is not text, or UTF-16 without a byte order mark");
        }
        return text;
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws UnreadableExport {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer text = CharBuffer.allocate(bytes.length - from);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, text, true);
        if (result.isError()) {
            throw UnreadableExport.unlike("it is not text in " + charset.name() + ": see offset " + in.position());
        }
        return text.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
