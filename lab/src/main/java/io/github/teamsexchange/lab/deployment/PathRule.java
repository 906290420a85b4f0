package io.github.teamsexchange.lab.deployment;

import java.util.Locale;

/**
 * A behaviour for a path and everything below it.
 *
 * @param prefix begins with a slash; compared without regard to case, by whole segments
 * @param behaviour what happens there
 */
public record PathRule(String prefix, Behaviour behaviour) {

    /** Tells whether a path is this one or below it. */
    public boolean covers(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String start = prefix.toLowerCase(Locale.ROOT);
        return start.equals("/") || lower.equals(start) || lower.startsWith(start + "/");
    }
}
