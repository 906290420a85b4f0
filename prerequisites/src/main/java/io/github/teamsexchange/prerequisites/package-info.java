/** Checks of the article's prerequisites. */
@NullMarked
package io.github.teamsexchange.prerequisites;

import org.jspecify.annotations.NullMarked;
