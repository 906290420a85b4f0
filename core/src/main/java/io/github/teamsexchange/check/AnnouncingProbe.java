package io.github.teamsexchange.check;

import io.github.teamsexchange.port.Ports;
import java.util.function.Consumer;

/**
 * A probe that knows one fact before it has finished collecting another, and says so at once: what rests on the first
 * need not wait for the second. Both hold for the same scope; the announced kind stands in
 * {@link ProbeSpec#announces()} and comes from no other probe.
 *
 * @param <F> the fact it collects
 * @param <A> the fact it announces
 */
public interface AnnouncingProbe<F extends Fact, A extends Fact> extends Probe<F> {

    /**
     * Observes, as {@link Probe#collect} does.
     *
     * @param announce takes the early fact, at most once; without it that fact is not there
     */
    F collect(Question question, Evidence evidence, Ports ports, Consumer<A> announce)
            throws NotObserved, InterruptedException;

    @Override
    default F collect(Question question, Evidence evidence, Ports ports) throws NotObserved, InterruptedException {
        return collect(question, evidence, ports, early -> {});
    }
}
