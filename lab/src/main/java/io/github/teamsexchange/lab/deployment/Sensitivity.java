package io.github.teamsexchange.lab.deployment;

/** Who should see what an event is about. */
public enum Sensitivity {
    /** Whoever may read the calendar. */
    NORMAL("Normal", 0),
    /** A hint without effect. */
    PERSONAL("Personal", 1),
    /** The owner, and delegates who may view private items. */
    PRIVATE("Private", 2),
    /** A hint without effect. */
    CONFIDENTIAL("Confidential", 3);

    private final String word;
    private final int number;

    Sensitivity(String word, int number) {
        this.word = word;
        this.number = number;
    }

    /** Exchange's own word for it. */
    public String word() {
        return word;
    }

    /** MAPI's number for it. */
    public int number() {
        return number;
    }
}
