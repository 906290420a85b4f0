package io.github.teamsexchange.lab.site;

import java.util.Locale;
import java.util.Optional;

/**
 * What Autodiscover gives.
 *
 * @param external the EWS address for the outside; empty if none is set
 * @param internal the one for the inside; empty if none is set
 * @param version the server's, such as {@code 15.1.2507.66}
 * @param server the server's name
 */
record EwsUrls(Optional<String> external, Optional<String> internal, String version, String server) {

    /** The version as POX packs it: 6 bits, 6 bits and, with a flag bit above it, 15 bits. */
    String packedVersion() {
        String[] parts = version.split("\\.", -1);
        int packed = 0x7 << 28 | number(parts, 0) << 22 | number(parts, 1) << 16 | 0x8000 | number(parts, 2);
        return Integer.toHexString(packed).toUpperCase(Locale.ROOT);
    }

    /** The version as SOAP's settings have it, such as {@code 15.01.2507.066}. */
    String paddedVersion() {
        return String.format(Locale.ROOT, "%02d.%02d.%04d.%03d", number(0), number(1), number(2), number(3));
    }

    /** A number of the version, counted from 0; 0 if it has fewer. */
    int number(int index) {
        return number(version.split("\\.", -1), index);
    }

    private static int number(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }
}
