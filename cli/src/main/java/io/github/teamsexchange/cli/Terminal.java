package io.github.teamsexchange.cli;

import java.util.Map;
import java.util.Optional;

/**
 * What the output goes to.
 *
 * @param stdout whether standard output is a terminal
 * @param stderr whether standard error is one
 * @param colour whether colours are welcome there ({@code NO_COLOR})
 * @param width how many characters fit in a line
 */
record Terminal(boolean stdout, boolean stderr, boolean colour, int width) {

    private static final int DEFAULT_WIDTH = 100;

    /** Nobody looks. */
    static final Terminal NONE = new Terminal(false, false, false, DEFAULT_WIDTH);

    /** Java cannot tell one stream from the other, so the launcher says it. */
    static Terminal of(Map<String, String> environment) {
        boolean stdout = "true".equals(environment.get("DIAGNOSE_STDOUT_TERMINAL"));
        boolean stderr = "true".equals(environment.get("DIAGNOSE_STDERR_TERMINAL"));
        boolean welcome = environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        return new Terminal(stdout, stderr, welcome, width(environment.get("COLUMNS")));
    }

    private static int width(@org.jspecify.annotations.Nullable String columns) {
        return Optional.ofNullable(columns)
                .filter(text -> text.matches("\\d{2,4}"))
                .map(Integer::parseInt)
                .orElse(DEFAULT_WIDTH);
    }
}
