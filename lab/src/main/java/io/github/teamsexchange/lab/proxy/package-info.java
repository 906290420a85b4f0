/** A forward proxy that maps every host of the deployment to the lab. */
@NullMarked
package io.github.teamsexchange.lab.proxy;

import org.jspecify.annotations.NullMarked;
