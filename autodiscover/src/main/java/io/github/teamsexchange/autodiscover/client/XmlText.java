package io.github.teamsexchange.autodiscover.client;

import java.net.URI;
import java.util.Optional;

/** Text on its way into XML, and out of it. */
final class XmlText {

    private static final int MAX_SHOWN = 200;

    private XmlText() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What a server wrote, in one short line. */
    static String shown(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= MAX_SHOWN ? line : line.substring(0, MAX_SHOWN) + "…";
    }

    /** The http or https address that a text is; empty for anything else, and for one with a name and password. */
    static Optional<URI> webAddress(String text) {
        try {
            URI address = URI.create(text.strip());
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getRawUserInfo() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
