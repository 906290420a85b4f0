/** What was found out about the settings that open or close Exchange Web Services. */
@NullMarked
package io.github.teamsexchange.ewspolicy.facts;

import org.jspecify.annotations.NullMarked;
