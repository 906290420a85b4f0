package io.github.teamsexchange.check;

/** For how much of the world a fact holds. */
public enum Scope {
    /** For one mailbox in one run. */
    MAILBOX,
    /** For all mailboxes of one mail domain; shared by the runs of an engine for a while. */
    DOMAIN,
    /** For everything one engine is asked; shared by its runs for a while. */
    ORGANIZATION
}
