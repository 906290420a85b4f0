package io.github.teamsexchange.port;

/**
 * Asks web servers. Safe for use by many threads.
 *
 * <p>Follows no redirect by itself, reads at most a stated number of bytes, repeats only what is safe to repeat, and
 * attaches credentials only over https and only where {@link HttpCall#credentials()} and the settings allow it.
 */
public interface Http {

    /**
     * Sends one request and waits for its answer.
     *
     * @return what was answered, or why nothing was
     * @throws InterruptedException if the caller was cancelled
     */
    HttpOutcome send(HttpCall call) throws InterruptedException;
}
