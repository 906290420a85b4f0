package io.github.teamsexchange.lab.exports;

/** The lines of a Clixml file, indented as they are nested. Not for reuse. */
final class ClixmlLines {

    private static final String NEW_LINE = "\r\n";

    private final StringBuilder out = new StringBuilder();
    private int level;

    void add(String line) {
        out.append("  ".repeat(level)).append(line).append(NEW_LINE);
    }

    void open(String element, String attributes) {
        add("<" + element + attributes + ">");
        level++;
    }

    void close(String element) {
        level--;
        add("</" + element + ">");
    }

    /** The file; nothing follows its last tag. */
    String document() {
        return out.substring(0, out.length() - NEW_LINE.length());
    }

    /** An element with text in it; an empty one keeps both tags, as a string's does. */
    static String element(String name, String attributes, String text) {
        return "<" + name + attributes + ">" + escaped(text) + "</" + name + ">";
    }

    /** The attribute that names a property. */
    static String named(String property) {
        return " N=\"" + escaped(property).replace("\"", "&quot;") + "\"";
    }

    /**
     * PowerShell writes control characters, surrogates and whatever would be read as such as {@code _x000D_}. The two
     * characters at the end of the plane are written so as well, since no XML may hold them.
     */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unsafe = Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE';
            escaped.append(
                    unsafe || (c == '_' && text.regionMatches(true, i + 1, "x", 0, 1))
                            ? String.format("_x%04X_", (int) c)
                            : entity(c));
        }
        return escaped.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> String.valueOf(c);
        };
    }
}
