package io.github.teamsexchange;

import java.util.Locale;

/** Turns a type's name into words. */
final class Words {

    private Words() {}

    /** {@code RoutingAttempt} as "routing attempt"; abbreviations stay together. */
    static String of(Class<?> type) {
        String spaced = type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ");
        return "the " + spaced.toLowerCase(Locale.ROOT);
    }
}
