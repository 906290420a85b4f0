/** What can be found out about a delegate's rights. */
@NullMarked
package io.github.teamsexchange.delegation.facts;

import org.jspecify.annotations.NullMarked;
