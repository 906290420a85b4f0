package io.github.teamsexchange.lab.auth;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A message of the client in NTLM (MS-NLMP, section 2.2.1): hostile until read. */
final class NtlmMessage {

    static final byte[] SIGNATURE = "NTLMSSP\0".getBytes(StandardCharsets.US_ASCII);

    private static final int TYPE_AT = SIGNATURE.length;
    private static final int NEGOTIATE = 1;
    private static final int NEGOTIATE_LENGTH = 16;
    private static final int AUTHENTICATE = 3;
    private static final int AUTHENTICATE_LENGTH = 64;
    private static final int NT_RESPONSE_AT = 20;
    private static final int DOMAIN_AT = 28;
    private static final int USER_AT = 36;
    private static final int FLAGS_AT = 60;
    private static final int UNICODE = 1;

    private final ByteBuffer bytes;

    private NtlmMessage(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A message of type 1 or 3; empty if it is something else, such as a Kerberos ticket. */
    static Optional<NtlmMessage> of(byte[] bytes) {
        if (bytes.length < NEGOTIATE_LENGTH
                || !Arrays.equals(SIGNATURE, 0, SIGNATURE.length, bytes, 0, SIGNATURE.length)) {
            return Optional.empty();
        }
        NtlmMessage message = new NtlmMessage(bytes);
        boolean whole = message.type() == AUTHENTICATE && bytes.length >= AUTHENTICATE_LENGTH;
        return message.isNegotiation() || whole ? Optional.of(message) : Optional.empty();
    }

    boolean isNegotiation() {
        return type() == NEGOTIATE;
    }

    /** The NTLM response, empty if its place is not inside the message. */
    Optional<byte[]> response() {
        return field(NT_RESPONSE_AT);
    }

    Optional<String> domain() {
        return field(DOMAIN_AT).map(this::text);
    }

    Optional<String> user() {
        return field(USER_AT).map(this::text);
    }

    private int type() {
        return bytes.getInt(TYPE_AT);
    }

    /** Length, allocated length and offset stand where the field is announced. */
    private Optional<byte[]> field(int at) {
        int length = Short.toUnsignedInt(bytes.getShort(at));
        long offset = Integer.toUnsignedLong(bytes.getInt(at + 4));
        if (offset + length > bytes.capacity()) {
            return Optional.empty();
        }
        byte[] field = new byte[length];
        bytes.get((int) offset, field);
        return Optional.of(field);
    }

    private String text(byte[] field) {
        Charset charset =
                (bytes.getInt(FLAGS_AT) & UNICODE) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE;
        return new String(field, charset);
    }
}
