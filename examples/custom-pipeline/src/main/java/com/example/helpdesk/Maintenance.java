package com.example.helpdesk;

import io.github.teamsexchange.check.Fact;
import java.time.Instant;

/**
 * What the helpdesk's own calendar says about maintenance of the mail servers.
 *
 * @param until when the one that is under way ends; {@link Instant#EPOCH} if none is
 */
record Maintenance(Instant until) implements Fact {}
