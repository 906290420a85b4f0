/** Exchange Web Services, as far as clients that diagnose or show calendars ask. */
@NullMarked
package io.github.teamsexchange.lab.ews;

import org.jspecify.annotations.NullMarked;
