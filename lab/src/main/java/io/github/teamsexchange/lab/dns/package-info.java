/** A name server on loopback. */
@NullMarked
package io.github.teamsexchange.lab.dns;

import org.jspecify.annotations.NullMarked;
