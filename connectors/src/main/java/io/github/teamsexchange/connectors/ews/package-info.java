/** A thin client of Exchange Web Services over the HTTP port: typed questions, typed answers. */
@NullMarked
package io.github.teamsexchange.connectors.ews;

import org.jspecify.annotations.NullMarked;
