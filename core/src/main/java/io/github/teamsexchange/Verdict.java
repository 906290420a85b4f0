package io.github.teamsexchange;

/** The outcome of a whole diagnosis. */
public enum Verdict {
    /** At least one check says FAIL. */
    PROBLEM_FOUND,
    /** No check says FAIL, but at least one could not judge or broke. */
    INCOMPLETE,
    /** Everything that was asked was judged, and nothing is wrong. */
    NO_PROBLEM_FOUND
}
