package io.github.teamsexchange.lab.deployment;

/** What a host shows as its certificate. */
public enum CertificateKind {
    /** Its own name, signed by the lab's authority, in time. */
    GOOD,
    /** Its own name, signed with its own key. */
    SELF_SIGNED,
    /** Another host's name, else good. */
    WRONG_NAME,
    /** Its time is over, else good. */
    EXPIRED,
    /** Its time has not begun, else good. */
    NOT_YET_VALID,
    /** Signed by an authority that nobody trusts. */
    UNTRUSTED,
    /** Signed by an intermediate authority of the lab's, which is not sent along. */
    MISSING_INTERMEDIATE
}
