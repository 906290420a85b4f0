/** Certificates of the lab's own authority, good ones and every kind of bad one. */
@NullMarked
package io.github.teamsexchange.lab.tls;

import org.jspecify.annotations.NullMarked;
