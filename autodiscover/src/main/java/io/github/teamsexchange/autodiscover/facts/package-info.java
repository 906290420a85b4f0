/** What Autodiscover tells about a mailbox; other areas build on it. */
@NullMarked
package io.github.teamsexchange.autodiscover.facts;

import org.jspecify.annotations.NullMarked;
