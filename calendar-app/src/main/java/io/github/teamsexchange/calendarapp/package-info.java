/** Probes and checks of the article's steps about the Teams Calendar app. */
@NullMarked
package io.github.teamsexchange.calendarapp;

import org.jspecify.annotations.NullMarked;
