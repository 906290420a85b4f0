package io.github.teamsexchange.check;

/** What a check's failure says about the cause; decides which failure is the root cause. */
public enum CheckKind {
    /** A failure is a cause in itself. */
    CAUSE,
    /** A failure shows that the whole path is broken, whatever broke it. */
    END_TO_END,
    /** A failure is what the user sees. */
    SYMPTOM
}
