package io.github.teamsexchange.lab.auth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The example values of MS-NLMP, section 4.2.4. */
class NtlmV2Test {

    private static final byte[] NONCE = bytes("0123456789abcdef");
    private static final byte[] BLOB = bytes("01010000000000000000000000000000aaaaaaaaaaaaaaaa00000000"
            + "02000c0044006f006d00610069006e00" + "01000c00530065007200760065007200" + "00000000" + "00000000");
    private static final String PROOF = "68cd0ab851e51c96aabc927bebef6a1c";

    private final byte[] key = NtlmV2.key("Password", "User", "Domain");

    @Test
    void theKeyAndTheProofAreThoseOfTheSpecification() {
        assertEquals("0c868a403bfd7a93a3001ef22ef02e3f", HexFormat.of().formatHex(key));
        assertEquals(PROOF, HexFormat.of().formatHex(NtlmV2.proof(key, NONCE, BLOB)));
        assertArrayEquals(key, NtlmV2.key("Password", "uSER", "Domain"));
    }

    @Test
    void onlyTheWholeProofProves() {
        byte[] response = bytes(PROOF + HexFormat.of().formatHex(BLOB));
        assertTrue(NtlmV2.isProved(response, key, NONCE));
        assertFalse(NtlmV2.isProved(response, NtlmV2.key("password", "User", "Domain"), NONCE));
        assertFalse(NtlmV2.isProved(response, key, bytes("0123456789abcdee")));
        assertFalse(NtlmV2.isProved(bytes(PROOF), key, NONCE));
        assertFalse(NtlmV2.isProved(new byte[0], key, NONCE));
        response[20]++;
        assertFalse(NtlmV2.isProved(response, key, NONCE));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
