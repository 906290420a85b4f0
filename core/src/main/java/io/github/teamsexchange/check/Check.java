package io.github.teamsexchange.check;

import java.util.Optional;

/**
 * One step of the article: given facts, it returns a finding.
 *
 * <p>A check does no input or output, keeps no state and gives the same finding for the same facts. Its class carries a
 * {@link CheckSpec}, has a public constructor without parameters and is found by {@link java.util.ServiceLoader}. It
 * may be called by several threads at once.
 */
public interface Check {

    /**
     * Says why there is nothing to judge, if so. Called before {@link #examine}, as soon as the facts that the check
     * wants are there; the facts it needs cannot be read yet.
     *
     * @return one sentence, or empty if the check applies
     */
    default Optional<String> notApplicable(Question question, Evidence evidence) {
        return Optional.empty();
    }

    /**
     * Judges. Called only when every fact that the check needs is there.
     *
     * @return the finding, never null; one of status FAIL holds at least one remedy
     */
    Finding examine(Question question, Evidence evidence);
}
