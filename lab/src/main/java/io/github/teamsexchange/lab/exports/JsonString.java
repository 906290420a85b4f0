package io.github.teamsexchange.lab.exports;

/** A JSON string with the escapes of Windows PowerShell, which thinks of web pages. */
final class JsonString {

    private static final String UNICODE = "'<>&\u0085\u2028\u2029";

    private JsonString() {}

    static String of(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            json.append(escaped(text.charAt(i)));
        }
        return json.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> c < ' ' || UNICODE.indexOf(c) >= 0 ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
