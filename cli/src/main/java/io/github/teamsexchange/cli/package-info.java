/** The {@code diagnose} command: what it takes, what it prints and what its exit status says. */
@NullMarked
package io.github.teamsexchange.cli;

import org.jspecify.annotations.NullMarked;
