package io.github.teamsexchange;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.PortListener;
import java.time.Duration;

/**
 * Hears what an engine does. Called by many threads at once; must return at once. A listener that throws is not heard
 * of again and changes no result.
 */
public interface DiagnosticsListener extends PortListener {

    /** A listener that hears nothing. */
    DiagnosticsListener NONE = new DiagnosticsListener() {};

    /** A run began. */
    default void runStarted(Question question) {}

    /** A run ended with a report. */
    default void runFinished(Report report) {}

    /**
     * A check has all it needs and judges now.
     *
     * @param check its id
     */
    default void checkStarted(Question question, String check) {}

    /** A check was judged. What depends on other checks' judgements is settled only when the run ends. */
    default void checkFinished(Question question, Judgement judgement) {}

    /**
     * A fact was looked for.
     *
     * @param found whether it could be had
     * @param elapsed how long that took, what it waited for not counted
     */
    default void factGathered(Class<? extends Fact> kind, boolean found, Duration elapsed) {}

    /** Something was asked of the world; its id is not settled yet. */
    default void exchanged(Exchange exchange) {}
}
