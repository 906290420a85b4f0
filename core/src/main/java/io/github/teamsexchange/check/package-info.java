/**
 * The vocabulary of a diagnosis, for those who write checks and probes.
 *
 * <p>A {@linkplain io.github.teamsexchange.check.Probe probe} collects, a
 * {@linkplain io.github.teamsexchange.check.Fact fact} was found, a {@linkplain io.github.teamsexchange.check.Check
 * check} judges.
 */
@NullMarked
package io.github.teamsexchange.check;

import org.jspecify.annotations.NullMarked;
