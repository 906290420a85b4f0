package io.github.teamsexchange.autodiscover.client;

import java.net.URI;
import java.util.Optional;

/** Text on its way to a server, and back from one. */
final class WireText {

    private static final int MAX_SHOWN = 200;
    private static final int HIGHEST_PORT = 65_535;

    private WireText() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What a server wrote, in one short line. */
    static String shown(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= MAX_SHOWN ? line : line.substring(0, MAX_SHOWN) + "…";
    }

    /** Where a redirect leads, in one short line: its query, and a user name in it, are nobody's business. */
    static String shownTarget(String location) {
        return shown(location.replaceFirst("[?#].*", "").replaceFirst("//[^/@]*@", "//"));
    }

    /** The http or https address that a text is; empty for anything else, and for one with a name and password. */
    static Optional<URI> webAddress(String text) {
        try {
            URI address = URI.create(text.strip());
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            boolean plain = address.getHost() != null && address.getRawUserInfo() == null;
            return web && plain && address.getPort() <= HIGHEST_PORT ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
