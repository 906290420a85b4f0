package io.github.teamsexchange.lab.deployment;

/** Who should see what an event is about. */
public enum Sensitivity {
    /** Whoever may read the calendar. */
    NORMAL("Normal"),
    /** A hint without effect. */
    PERSONAL("Personal"),
    /** The owner, and delegates who may view private items. */
    PRIVATE("Private"),
    /** A hint without effect. */
    CONFIDENTIAL("Confidential");

    private final String word;

    Sensitivity(String word) {
        this.word = word;
    }

    /** Exchange's own word for it. */
    public String word() {
        return word;
    }
}
