/** What is deployed, as read from a scenario file: plain values, no sockets. */
@NullMarked
package io.github.teamsexchange.lab.deployment;

import org.jspecify.annotations.NullMarked;
