package io.github.teamsexchange.lab.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.MD4Digest;

/** The arithmetic of NTLM version 2 (MS-NLMP, section 3.3.2). */
final class NtlmV2 {

    private static final int PROOF_LENGTH = 16;
    private static final String HMAC = "HmacMD5";

    private NtlmV2() {}

    /** The key that a user has: NTOWFv2. The domain counts as it is spelled, the user does not. */
    static byte[] key(String password, String user, String domain) {
        byte[] secret = utf16(password);
        MD4Digest digest = new MD4Digest();
        digest.update(secret, 0, secret.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return mac(hash, utf16(user.toUpperCase(Locale.ROOT) + domain));
    }

    /** What shows that somebody has the key: NTProofStr. */
    static byte[] proof(byte[] key, byte[] nonce, byte[] blob) {
        return mac(key, nonce, blob);
    }

    /** Tells whether a response, a proof and the client's blob behind it, was made with a key. */
    static boolean isProved(byte[] response, byte[] key, byte[] nonce) {
        if (response.length <= PROOF_LENGTH) {
            return false;
        }
        byte[] blob = Arrays.copyOfRange(response, PROOF_LENGTH, response.length);
        return MessageDigest.isEqual(Arrays.copyOf(response, PROOF_LENGTH), proof(key, nonce, blob));
    }

    private static byte[] mac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM cannot compute " + HMAC, e);
        }
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
