package io.github.teamsexchange.lab.tls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a TLS client says first (RFC 8446, section 4.1.2), read before the handshake: which host it wants decides
 * whether there is one at all.
 */
final class ClientHello {

    private static final int HANDSHAKE = 22;
    private static final int CLIENT_HELLO = 1;
    private static final int MAX_RECORD = 1 << 14;
    private static final int MAX_HELLO = 1 << 16;
    private static final int RANDOM_AND_VERSION = 34;
    private static final int SERVER_NAME = 0;

    private final Optional<String> serverName;
    private final byte[] bytes;

    private ClientHello(Optional<String> serverName, byte[] bytes) {
        this.serverName = serverName;
        this.bytes = bytes;
    }

    static ClientHello read(InputStream in) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        do {
            message.writeBytes(fragment(in, raw));
        } while (message.size() < wanted(message));
        try {
            return new ClientHello(serverName(ByteBuffer.wrap(message.toByteArray())), raw.toByteArray());
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw malformed(e);
        }
    }

    /** The host it names (RFC 6066), in lower case; empty if it names none. */
    Optional<String> serverName() {
        return serverName;
    }

    /** Everything read, for the handshake to read again. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** One record's content; a hello may be spread over several. */
    private static byte[] fragment(InputStream in, ByteArrayOutputStream raw) throws IOException {
        byte[] header = in.readNBytes(5);
        raw.writeBytes(header);
        if (header.length < 5 || header[0] != HANDSHAKE) {
            throw new ProtocolException("not a TLS handshake");
        }
        int length = ByteBuffer.wrap(header).getShort(3) & 0xFFFF;
        byte[] content = in.readNBytes(length);
        if (length == 0 || length > MAX_RECORD || content.length < length) {
            throw new ProtocolException("not a TLS record");
        }
        raw.writeBytes(content);
        return content;
    }

    private static int wanted(ByteArrayOutputStream message) throws ProtocolException {
        byte[] bytes = message.toByteArray();
        if (bytes.length < 4) {
            return 4;
        }
        int length = ByteBuffer.wrap(bytes).getInt() & 0xFFFFFF;
        if (bytes[0] != CLIENT_HELLO || length > MAX_HELLO) {
            throw new ProtocolException("not a client hello");
        }
        return 4 + length;
    }

    private static Optional<String> serverName(ByteBuffer hello) {
        hello.position(4 + RANDOM_AND_VERSION);
        skip(hello, hello.get() & 0xFF);
        skip(hello, hello.getShort() & 0xFFFF);
        skip(hello, hello.get() & 0xFF);
        if (!hello.hasRemaining()) {
            return Optional.empty();
        }
        hello.getShort();
        while (hello.hasRemaining()) {
            int type = hello.getShort() & 0xFFFF;
            int length = hello.getShort() & 0xFFFF;
            if (type == SERVER_NAME) {
                return Optional.of(firstName(hello));
            }
            skip(hello, length);
        }
        return Optional.empty();
    }

    /** The list has one entry in practice: its length, the type "host name", the name. */
    private static String firstName(ByteBuffer extension) {
        skip(extension, 3);
        byte[] name = new byte[extension.getShort() & 0xFFFF];
        extension.get(name);
        return new String(name, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    }

    private static void skip(ByteBuffer buffer, int count) {
        buffer.position(buffer.position() + count);
    }

    private static ProtocolException malformed(RuntimeException cause) {
        ProtocolException malformed = new ProtocolException("not a client hello");
        malformed.initCause(cause);
        return malformed;
    }
}
