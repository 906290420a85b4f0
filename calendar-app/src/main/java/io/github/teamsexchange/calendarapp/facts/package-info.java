/** What can be found out about the Teams Calendar app of a user. */
@NullMarked
package io.github.teamsexchange.calendarapp.facts;

import org.jspecify.annotations.NullMarked;
