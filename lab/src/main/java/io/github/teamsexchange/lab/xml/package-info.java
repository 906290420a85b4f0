/** XML as strangers send it and as the lab's services answer. */
@NullMarked
package io.github.teamsexchange.lab.xml;

import org.jspecify.annotations.NullMarked;
