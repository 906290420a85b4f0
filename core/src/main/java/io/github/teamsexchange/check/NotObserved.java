package io.github.teamsexchange.check;

import java.io.Serial;

/** A probe could not observe. */
public final class NotObserved extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Absence absence;

    /** Says why. */
    public NotObserved(Absence absence) {
        // A value in all but name: nobody looks at its stack, and probes throw many of them.
        super(absence.explanation(), null, false, false);
        this.absence = absence;
    }

    /** Nobody supplied what is needed. */
    public static NotObserved notSupplied(String explanation, String supply) {
        return new NotObserved(new Absence(Obstacle.NOT_SUPPLIED, explanation, supply));
    }

    /** It would follow from a fact that this probe read, but that fact says otherwise. */
    public static NotObserved notDerivable(String explanation) {
        return new NotObserved(new Absence(Obstacle.NOT_DERIVABLE, explanation, ""));
    }

    /** Why. */
    public Absence absence() {
        return absence;
    }
}
