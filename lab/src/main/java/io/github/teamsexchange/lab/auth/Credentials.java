package io.github.teamsexchange.lab.auth;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * An Authorization header taken apart.
 *
 * @param scheme in lower case
 * @param text what follows it; empty if nothing does
 */
record Credentials(String scheme, String text) {

    static Credentials of(String header) {
        String[] words = header.strip().split("\\s+", 2);
        return new Credentials(words[0].toLowerCase(Locale.ROOT), words.length > 1 ? words[1] : "");
    }

    /** What was sent in base 64; empty if it is none. */
    Optional<byte[]> bytes() {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps the secret. */
    @Override
    public String toString() {
        return scheme + " credentials";
    }
}
