package io.github.teamsexchange.lab.auth;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/** The server's message in NTLM (MS-NLMP, section 2.2.1.2). */
final class NtlmChallenge {

    /**
     * Unicode, target name and target information there; NTLM with extended session security; signing, 128 and 56 bit.
     */
    private static final int FLAGS = 0xA2898205;

    private static final int HEADER_LENGTH = 56;
    private static final int TYPE = 2;
    private static final long SECONDS_FROM_1601 = 11_644_473_600L;
    private static final byte[] WINDOWS_10 = {10, 0, 0x63, 0x45, 0, 0, 0, 15};

    private final String host;
    private final byte[] nonce;

    /**
     * A challenge by a host.
     *
     * @param host the virtual host; another one on the same connection does not know of it
     * @param nonce the eight bytes to be answered to
     */
    NtlmChallenge(String host, byte[] nonce) {
        this.host = host;
        this.nonce = nonce.clone();
    }

    String host() {
        return host;
    }

    byte[] nonce() {
        return nonce.clone();
    }

    /** The message, with the names that clients want to see: NetBIOS and DNS, of domain and server. */
    byte[] message(String server, Instant now) {
        String domain = host.substring(host.indexOf('.') + 1);
        String netBiosDomain = domain.substring(0, (domain + ".").indexOf('.')).toUpperCase(Locale.ROOT);
        byte[] target = utf16(netBiosDomain);
        byte[] information = information(netBiosDomain, server, domain, now);
        byte[] bytes = new byte[HEADER_LENGTH + target.length + information.length];
        ByteBuffer message = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        message.put(NtlmMessage.SIGNATURE).putInt(TYPE);
        announce(message, target, HEADER_LENGTH);
        message.putInt(FLAGS).put(nonce).putLong(0);
        announce(message, information, HEADER_LENGTH + target.length);
        message.put(WINDOWS_10).put(target).put(information);
        return bytes;
    }

    private static byte[] information(String netBiosDomain, String server, String domain, Instant now) {
        ByteArrayOutputStream pairs = new ByteArrayOutputStream();
        pairs.writeBytes(pair(2, utf16(netBiosDomain)));
        pairs.writeBytes(pair(1, utf16(server.toUpperCase(Locale.ROOT))));
        pairs.writeBytes(pair(4, utf16(domain)));
        pairs.writeBytes(pair(3, utf16(server.toLowerCase(Locale.ROOT) + "." + domain)));
        pairs.writeBytes(pair(7, fileTime(now)));
        pairs.writeBytes(pair(0, new byte[0]));
        return pairs.toByteArray();
    }

    private static byte[] pair(int id, byte[] value) {
        byte[] pair = new byte[4 + value.length];
        ByteBuffer.wrap(pair)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) id)
                .putShort((short) value.length)
                .put(value);
        return pair;
    }

    private static void announce(ByteBuffer message, byte[] field, int offset) {
        message.putShort((short) field.length).putShort((short) field.length).putInt(offset);
    }

    /** Windows counts tenths of microseconds from 1601. */
    private static byte[] fileTime(Instant now) {
        long count = (now.getEpochSecond() + SECONDS_FROM_1601) * 10_000_000 + now.getNano() / 100;
        byte[] bytes = new byte[Long.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(count);
        return bytes;
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
