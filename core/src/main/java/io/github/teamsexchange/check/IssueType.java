package io.github.teamsexchange.check;

/** The three issues that the article resolves. */
public enum IssueType {
    /** Issue 1: a delegate cannot schedule a Teams meeting on behalf of a delegator. */
    DELEGATION,
    /** Issue 2: the Teams Calendar app is missing or shows an error. */
    CALENDAR_APP,
    /** Issue 3: presence is stuck on Out of Office, or never says In a meeting. */
    PRESENCE
}
