package io.github.teamsexchange.port;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The comma-separated items of a header of challenges: each begins a scheme or adds a parameter to the last one. */
final class ChallengeItems {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}");
    private static final int MAX_LENGTH = 16 * 1024;

    private ChallengeItems() {}

    static List<String> split(String header) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        boolean escaped = false;
        for (char c : header.substring(0, Math.min(header.length(), MAX_LENGTH)).toCharArray()) {
            if (c == ',' && !quoted) {
                add(items, item);
            } else {
                item.append(c);
            }
            quoted = quoted ? c != '"' || escaped : c == '"';
            escaped = quoted && c == '\\' && !escaped;
        }
        add(items, item);
        return items;
    }

    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }

    private static void add(List<String> items, StringBuilder item) {
        String text = item.toString().strip();
        item.setLength(0);
        if (!text.isEmpty()) {
            items.add(text);
        }
    }
}
