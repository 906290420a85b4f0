/** Renderers of reports. */
@NullMarked
package io.github.teamsexchange.reports;

import org.jspecify.annotations.NullMarked;
