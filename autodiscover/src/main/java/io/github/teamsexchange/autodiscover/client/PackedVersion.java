package io.github.teamsexchange.autodiscover.client;

import java.util.Optional;

/** The server version as POX packs it into a hexadecimal number (protocols §8.3). */
final class PackedVersion {

    private PackedVersion() {}

    /** {@code 738180DA} is 14.1.218; empty for anything that is no such number. */
    static Optional<String> unpack(String hexadecimal) {
        if (!hexadecimal.matches("[0-9A-Fa-f]{1,8}")) {
            return Optional.empty();
        }
        int packed = Integer.parseUnsignedInt(hexadecimal, 16);
        int major = packed >>> 22 & 0x3F;
        int minor = packed >>> 16 & 0x3F;
        int build = packed & 0x7FFF;
        return Optional.of(major + "." + minor + "." + build);
    }
}
