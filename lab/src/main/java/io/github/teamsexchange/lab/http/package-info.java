/** A small HTTP/1.1 server that can misbehave on purpose. Knows nothing of Exchange. */
@NullMarked
package io.github.teamsexchange.lab.http;

import org.jspecify.annotations.NullMarked;
