package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Reads a body up to a limit that holds for what was sent and for what it expands to. */
final class BodyReader {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");

    private BodyReader() {}

    static String read(HttpHeaders headers, InputStream body, int limit) throws IOException {
        byte[] sent = readUpTo(body, limit);
        String encoding = headers.firstValue("content-encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .strip();
        byte[] plain = switch (encoding) {
            case "", "identity" -> sent;
            case "gzip", "x-gzip" -> expand(() -> new GZIPInputStream(new ByteArrayInputStream(sent)), limit);
            case "deflate" -> expand(() -> new InflaterInputStream(new ByteArrayInputStream(sent)), limit);
            default ->
                throw new UnusableBody(new Failure(
                        Failure.Kind.BODY_BROKEN,
                        "the body is encoded as '" + encoding + "', which was not asked for"));
        };
        return new String(plain, charset(headers));
    }

    /** All that is left to read is in memory, so whatever goes wrong is the body's fault and not the connection's. */
    private static byte[] expand(Expansion expansion, int limit) throws UnusableBody {
        try (InputStream expanding = expansion.begin()) {
            return readUpTo(expanding, limit);
        } catch (UnusableBody e) {
            throw e;
        } catch (IOException e) {
            throw new UnusableBody(new Failure(Failure.Kind.BODY_BROKEN, "the body cannot be decompressed"));
        }
    }

    /** Reads the head of what is compressed. */
    @FunctionalInterface
    private interface Expansion {
        InputStream begin() throws IOException;
    }

    private static byte[] readUpTo(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw new UnusableBody(new Failure(
                    Failure.Kind.BODY_TOO_LARGE, "the body is larger than " + limit + " bytes (http.max-body)"));
        }
        return bytes;
    }

    private static Charset charset(HttpHeaders headers) {
        Matcher named = CHARSET.matcher(headers.firstValue("content-type").orElse(""));
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
