/**
 * Running diagnoses, for those who embed them: {@link io.github.teamsexchange.Diagnostics} asks one question,
 * {@link io.github.teamsexchange.DiagnosticsEngine} many, {@link io.github.teamsexchange.Report} is the answer.
 */
@NullMarked
package io.github.teamsexchange;

import org.jspecify.annotations.NullMarked;
