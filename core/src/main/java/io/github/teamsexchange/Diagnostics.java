package io.github.teamsexchange;

import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;

/** The way in. */
public final class Diagnostics {

    private Diagnostics() {}

    /**
     * Diagnoses one mailbox with whatever is installed and configured: opens an engine, runs, closes it. Who runs more
     * than one keeps an engine.
     *
     * @throws IllegalStateException if no checks or no ports are installed
     * @throws IllegalArgumentException if the surrounding settings make no sense
     * @throws java.util.concurrent.CancellationException if the calling thread was interrupted; it stays interrupted
     */
    public static Report run(IssueType issue, Mailbox mailbox) {
        try (DiagnosticsEngine engine = builder().build()) {
            return engine.run(issue, mailbox);
        }
    }

    /** Begins the making of an engine; whatever is not said is found in the surroundings. */
    public static EngineBuilder builder() {
        return new EngineBuilder();
    }
}
