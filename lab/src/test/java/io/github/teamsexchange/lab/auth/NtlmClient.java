package io.github.teamsexchange.lab.auth;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** The client's half of NTLM version 2 (MS-NLMP, section 3.1.5). */
record NtlmClient(String domain, String user, String password) {

    private static final int NEGOTIATE_FLAGS = 0xA2088207;
    private static final int HEADER = 64;

    static String negotiate() {
        byte[] message = new byte[32];
        little(message).put(NtlmMessage.SIGNATURE).putInt(1).putInt(NEGOTIATE_FLAGS);
        return Base64.getEncoder().encodeToString(message);
    }

    /** The answer to the challenge that a server sent in base 64. */
    String authenticate(String challenge) {
        byte[] type2 = Base64.getDecoder().decode(challenge);
        byte[] nonce = Arrays.copyOfRange(type2, 24, 32);
        byte[] information = field(type2, 40);
        byte[] blob = new byte[28 + information.length + 4];
        little(blob)
                .putInt(0x0101)
                .putInt(0)
                .putLong(0)
                .putLong(0xAAAAAAAAAAAAAAAAL)
                .putInt(0)
                .put(information);
        byte[] proof = NtlmV2.proof(NtlmV2.key(password, user, domain), nonce, blob);
        byte[] response = new byte[proof.length + blob.length];
        ByteBuffer.wrap(response).put(proof).put(blob);
        return Base64.getEncoder().encodeToString(message(response));
    }

    static byte[] field(byte[] message, int at) {
        ByteBuffer bytes = little(message);
        int offset = bytes.getInt(at + 4);
        return Arrays.copyOfRange(message, offset, offset + bytes.getShort(at));
    }

    private byte[] message(byte[] response) {
        byte[] domainBytes = domain.getBytes(StandardCharsets.UTF_16LE);
        byte[] userBytes = user.getBytes(StandardCharsets.UTF_16LE);
        byte[] message = new byte[HEADER + domainBytes.length + userBytes.length + response.length];
        ByteBuffer bytes = little(message).put(NtlmMessage.SIGNATURE).putInt(3);
        int responseAt = HEADER + domainBytes.length + userBytes.length;
        announce(bytes, 0, HEADER);
        announce(bytes, response.length, responseAt);
        announce(bytes, domainBytes.length, HEADER);
        announce(bytes, userBytes.length, HEADER + domainBytes.length);
        announce(bytes, 0, HEADER);
        announce(bytes, 0, HEADER);
        bytes.putInt(NEGOTIATE_FLAGS).put(domainBytes).put(userBytes).put(response);
        return message;
    }

    private static void announce(ByteBuffer bytes, int length, int offset) {
        bytes.putShort((short) length).putShort((short) length).putInt(offset);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
