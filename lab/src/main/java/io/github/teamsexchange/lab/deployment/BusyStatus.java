package io.github.teamsexchange.lab.deployment;

/** How an event blocks its time; where events overlap, the later constant wins. */
public enum BusyStatus {
    /** Not at all. */
    FREE("Free", 0),
    /** Busy somewhere else; known since Exchange 2013. */
    WORKING_ELSEWHERE("WorkingElsewhere", 4),
    /** Perhaps. */
    TENTATIVE("Tentative", 1),
    /** Yes. */
    BUSY("Busy", 2),
    /** Away. */
    OOF("OOF", 3);

    private final String word;
    private final int digit;

    BusyStatus(String word, int digit) {
        this.word = word;
        this.digit = digit;
    }

    /** Exchange's own word for it. */
    public String word() {
        return word;
    }

    /** Its digit in merged free/busy strings. */
    public int digit() {
        return digit;
    }
}
