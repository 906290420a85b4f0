/** XML from outside, bounded and without document type definitions. */
@NullMarked
package io.github.teamsexchange.connectors.xml;

import org.jspecify.annotations.NullMarked;
