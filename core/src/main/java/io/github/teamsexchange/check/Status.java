package io.github.teamsexchange.check;

/** What a check found. */
public enum Status {
    /** What the article asks for was seen. */
    PASS,
    /** It works, or works for now, but someone should look. */
    WARN,
    /** This is wrong and explains the symptom, or will; there is at least one remedy. */
    FAIL,
    /** The evidence could not be had; the finding says how to supply it. */
    INCONCLUSIVE,
    /** Another check's failure made it impossible to judge; the finding names that check. */
    BLOCKED,
    /** The premise does not hold, so there is nothing to judge. */
    NOT_APPLICABLE,
    /** The check itself broke; the run went on. */
    ERROR
}
