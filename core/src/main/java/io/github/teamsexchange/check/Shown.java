package io.github.teamsexchange.check;

import java.util.Collection;
import java.util.stream.Collectors;

/** Shows values from outside in a sentence: bounded, and unable to repaint the terminal. */
public final class Shown {

    private static final int LONGEST = 80;
    private static final int MOST = 5;

    private Shown() {}

    /** One value in quotation marks, its first 80 characters. */
    public static String quoted(String value) {
        StringBuilder shown = new StringBuilder("'");
        value.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(isVisible(c) ? c : '\uFFFD'));
        return shown.append(value.length() > LONGEST ? "...'" : "'").toString();
    }

    /** The first five values, and how many more there are. */
    public static String quoted(Collection<String> values) {
        String first = values.stream().limit(MOST).map(Shown::quoted).collect(Collectors.joining(", "));
        return values.size() > MOST ? first + " and " + (values.size() - MOST) + " more" : first;
    }

    /** Files by their own names; where they lie stands in the details. */
    public static String files(Collection<String> paths) {
        return quoted(paths.stream()
                .map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
                .toList());
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
