package io.github.teamsexchange.lab.deployment;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What happens to a path and everything below it.
 *
 * @param prefix begins with a slash; compared without regard to case, by whole segments
 * @param delay how late it happens
 * @param behaviour what happens there; empty for the host's own answer
 */
public record PathRule(String prefix, Duration delay, Optional<Behaviour> behaviour) {

    /** Tells whether a path is this one or below it. */
    public boolean covers(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String start = prefix.toLowerCase(Locale.ROOT);
        return start.equals("/") || lower.equals(start) || lower.startsWith(start + "/");
    }
}
