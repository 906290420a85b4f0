/** Checks and probes: Teams is let into Exchange Web Services by the organization and by the mailbox. */
@NullMarked
package io.github.teamsexchange.ewspolicy;

import org.jspecify.annotations.NullMarked;
