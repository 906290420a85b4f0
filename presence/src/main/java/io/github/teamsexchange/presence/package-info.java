/** Probes and checks of the article's steps about presence. */
@NullMarked
package io.github.teamsexchange.presence;

import org.jspecify.annotations.NullMarked;
