/** What is found out about the way from Microsoft to the organization's servers. */
@NullMarked
package io.github.teamsexchange.prerequisites.facts;

import org.jspecify.annotations.NullMarked;
