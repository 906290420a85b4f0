package io.github.teamsexchange.check;

import java.util.Optional;

/** The facts a check or a probe declared that it reads. Reading any other throws {@link IllegalStateException}. */
public interface Evidence {

    /**
     * The fact of that kind.
     *
     * @throws IllegalStateException if it was not declared, or was only wanted and is not there
     */
    <F extends Fact> F get(Class<F> kind);

    /** The fact of that kind, or empty if it could not be had. */
    <F extends Fact> Optional<F> find(Class<F> kind);

    /** Why the fact of that kind could not be had; empty if it could. */
    Optional<Absence> absence(Class<? extends Fact> kind);

    /** The facts about another mailbox of the question: its delegate. */
    Evidence about(Mailbox subject);
}
