package io.github.teamsexchange.check;

/**
 * Something that was found out about a mailbox, a mail domain or an organization.
 *
 * <p>A record, or a sealed interface of records; immutable. What was looked for and seen not to be there is a fact too.
 * The type given to {@link ProbeSpec#fact()} is the fact's key, together with the mailbox it is about.
 */
public interface Fact {}
