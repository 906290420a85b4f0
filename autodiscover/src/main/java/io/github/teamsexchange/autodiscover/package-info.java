/** Probes and checks of the article's steps about Autodiscover. */
@NullMarked
package io.github.teamsexchange.autodiscover;

import org.jspecify.annotations.NullMarked;
