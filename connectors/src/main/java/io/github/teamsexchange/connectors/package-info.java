/** The ports to the network, guarded and bounded. */
@NullMarked
package io.github.teamsexchange.connectors;

import org.jspecify.annotations.NullMarked;
