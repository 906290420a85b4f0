/**
 * A client of Autodiscover in its three forms: POX, SOAP and V2.
 *
 * <p>{@link io.github.teamsexchange.autodiscover.client.AutodiscoverClient} is the way in; it works over the ports and
 * needs no engine.
 */
@NullMarked
package io.github.teamsexchange.autodiscover.client;

import org.jspecify.annotations.NullMarked;
