package io.github.teamsexchange.check;

/** The kinds of reason why a fact could not be had. */
public enum Obstacle {
    /** Nobody supplied what is needed: no export, no credentials, no file. */
    NOT_SUPPLIED,
    /** What is needed was supplied but does not allow it. */
    NOT_ALLOWED,
    /** Nothing could be reached that would know. */
    UNREACHABLE,
    /** It took too long. */
    TIMED_OUT,
    /** It was supplied but cannot be understood. */
    UNREADABLE,
    /** Two sources say different things. */
    CONTRADICTORY,
    /** It would follow from other facts, but these say otherwise or are not there. */
    NOT_DERIVABLE,
    /** What should collect it broke. */
    BROKEN
}
