package io.github.teamsexchange.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one place where values become part of PowerShell commands. */
public final class PowerShell {

    private static final String PLACEHOLDER = "{}";

    private PowerShell() {}

    /**
     * A single-quoted PowerShell literal of a value, or empty if the value holds characters that cannot be typed or
     * seen safely: control characters, line separators, and marks that reorder text on a screen.
     *
     * <p>PowerShell takes U+2018 to U+201B for single quotes too, so they are doubled like the plain one.
     */
    public static Optional<String> quote(String value) {
        if (value.codePoints().anyMatch(PowerShell::isUnsafe)) {
            return Optional.empty();
        }
        StringBuilder quoted = new StringBuilder("'");
        value.codePoints().forEach(c -> {
            quoted.appendCodePoint(c);
            if (isSingleQuote(c)) {
                quoted.appendCodePoint(c);
            }
        });
        return Optional.of(quoted.append('\'').toString());
    }

    static Optional<String> fill(String template, Object... values) {
        StringBuilder command = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int at = template.indexOf(PLACEHOLDER, from);
            if (at < 0) {
                throw new IllegalArgumentException("more values than placeholders: " + template);
            }
            Optional<String> quoted = quoteAll(value);
            if (quoted.isEmpty()) {
                return Optional.empty();
            }
            command.append(template, from, at).append(quoted.get());
            from = at + PLACEHOLDER.length();
        }
        if (template.indexOf(PLACEHOLDER, from) >= 0) {
            throw new IllegalArgumentException("more placeholders than values: " + template);
        }
        return Optional.of(command.append(template, from, template.length()).toString());
    }

    private static Optional<String> quoteAll(Object value) {
        Collection<?> items = value instanceof Collection<?> many ? many : List.of(value);
        List<Optional<String>> quoted =
                items.stream().map(item -> quote(item.toString())).toList();
        return quoted.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(quoted.stream().map(Optional::orElseThrow).collect(Collectors.joining(",")));
    }

    private static boolean isSingleQuote(int c) {
        return c == '\'' || (c >= 0x2018 && c <= 0x201B);
    }

    private static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT
                || type == Character.SURROGATE;
    }
}
