package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.Step;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes what one candidate does, and gives a sign of life for it. Not for use by several threads. */
final class Notebook {

    private final Runnable sign;
    private final List<Entry> entries = new ArrayList<>();

    Notebook(Runnable sign) {
        this.sign = sign;
    }

    /**
     * A step, and the address it was about.
     *
     * @param address empty for a question to the name system
     * @param step what was done
     */
    record Entry(Optional<URI> address, Step step) {}

    /** Notes a step that began at a reading of {@link System#nanoTime}. */
    Outcome note(String action, Optional<URI> address, Outcome outcome, long began) {
        entries.add(new Entry(address, new Step(action, outcome, Duration.ofNanos(System.nanoTime() - began))));
        sign.run();
        return outcome;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
