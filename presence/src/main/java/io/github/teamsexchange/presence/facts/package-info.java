/** What is found out about the sources of presence. */
@NullMarked
package io.github.teamsexchange.presence.facts;

import org.jspecify.annotations.NullMarked;
