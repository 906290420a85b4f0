/**
 * The five ports through which everything leaves and enters the process.
 *
 * <p>A port never throws because the world is broken: what went wrong is a value, a {@link Failure}, which callers
 * judge. A port throws {@link InterruptedException} when the run was cancelled or its time was up.
 */
@NullMarked
package io.github.teamsexchange.port;

import org.jspecify.annotations.NullMarked;
