package io.github.teamsexchange.reports;

import io.github.teamsexchange.Verdict;
import io.github.teamsexchange.check.Status;
import java.util.Locale;

/** Lays out lines: wrapped at blanks where that does no harm, free of control characters, coloured if wanted. */
final class TextLines {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final int STATUS_WIDTH = 14;

    private final TextStyle style;
    private final StringBuilder text = new StringBuilder();

    TextLines(TextStyle style) {
        this.style = style;
    }

    String text() {
        return text.toString();
    }

    void title(String words) {
        add(safe(words));
    }

    void verdict(Verdict verdict, String words) {
        String colour = switch (verdict) {
            case PROBLEM_FOUND -> "\u001b[31m";
            case INCOMPLETE -> "\u001b[33m";
            case NO_PROBLEM_FOUND -> "\u001b[32m";
        };
        add(coloured(BOLD + colour, safe(words)));
    }

    void heading(String words) {
        add(coloured(BOLD, safe(words)));
    }

    void finding(Status status, String check, String step) {
        String word = String.format(
                Locale.ROOT, "%-" + STATUS_WIDTH + "s", status.name().replace('_', ' '));
        String place = step.isEmpty() ? "" : "  (" + step + ")";
        add("  " + coloured(colour(status), word) + "  " + safe(check) + safe(place));
    }

    void bullet(int indent, String words) {
        wrap(" ".repeat(indent) + "- ", " ".repeat(indent + 2), safe(words));
    }

    void paragraph(int indent, String words) {
        wrap(" ".repeat(indent), " ".repeat(indent), safe(words));
    }

    /** A line to be copied: never broken. */
    void command(int indent, String command) {
        add(" ".repeat(indent) + safe(command));
    }

    void blank() {
        text.append('\n');
    }

    private void wrap(String first, String next, String words) {
        StringBuilder line = new StringBuilder(first);
        int start = first.length();
        for (String word : words.split(" ", -1)) {
            if (line.length() > start && line.length() + 1 + word.length() > style.width()) {
                add(line.toString());
                line = new StringBuilder(next);
                start = next.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        add(line.toString());
    }

    private void add(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private String coloured(String colour, String words) {
        return style.colour() ? colour + words + RESET : words;
    }

    private static String colour(Status status) {
        return switch (status) {
            case PASS -> "\u001b[32m";
            case WARN, INCONCLUSIVE, BLOCKED -> "\u001b[33m";
            case FAIL, ERROR -> "\u001b[31m";
            case NOT_APPLICABLE -> "\u001b[2m";
        };
    }

    /** Control characters, and marks that reorder what is seen, become visible instead of active. */
    private static String safe(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean active = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            safe.append(active ? String.format(Locale.ROOT, "\\u%04X", c) : Character.toString(c));
        });
        return safe.toString();
    }
}
