/** Probes and checks of the article's steps about delegation. */
@NullMarked
package io.github.teamsexchange.delegation;

import org.jspecify.annotations.NullMarked;
