package io.github.teamsexchange.check;

import io.github.teamsexchange.port.Ports;

/**
 * Collects one kind of fact.
 *
 * <p>Its class carries a {@link ProbeSpec}, has a public constructor without parameters and is found by
 * {@link java.util.ServiceLoader}. It keeps no state and may be called by several threads at once. It is interrupted
 * when its time is up; it writes plain blocking code.
 *
 * @param <F> the fact
 */
public interface Probe<F extends Fact> {

    /**
     * Observes.
     *
     * @param question what is asked; for a fact about the delegate its mailbox is the delegate's
     * @param evidence the facts that this probe declared, and no others
     * @param ports the only way out; what is asked through them becomes the fact's provenance
     * @return the fact, never null; what was seen not to be there is a fact too
     * @throws NotObserved if it could not be observed at all
     * @throws InterruptedException if the run was cancelled or the time was up
     */
    F collect(Question question, Evidence evidence, Ports ports) throws NotObserved, InterruptedException;
}
