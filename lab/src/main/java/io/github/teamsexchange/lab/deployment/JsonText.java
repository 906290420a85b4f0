package io.github.teamsexchange.lab.deployment;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads JSON that somebody else wrote: bounded in size and depth, each name once. */
public final class JsonText {

    /** The largest file that is read, in bytes. */
    static final int MAX_BYTES = 1 << 20;

    /** The deepest nesting that is read. */
    static final int MAX_DEPTH = 32;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonText() {}

    /**
     * Reads one object.
     *
     * @param source its name in messages
     * @throws IllegalArgumentException if it is too large, too deep, not UTF-8 or not a JSON object
     */
    public static JsonObject read(InputStream in, String source) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException(source + ": larger than " + MAX_BYTES + " bytes");
        }
        return parse(decode(bytes, source), source);
    }

    private static String decode(byte[] bytes, String source) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(source + ": not UTF-8", e);
        }
    }

    private static JsonObject parse(String text, String source) {
        if (depth(text) > MAX_DEPTH) {
            throw new IllegalArgumentException(source + ": nested deeper than " + MAX_DEPTH);
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new IllegalArgumentException(source + ": not a JSON object: " + e.getMessage(), e);
        }
    }

    /** Counts before parsing, because parsers recurse. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }
}
