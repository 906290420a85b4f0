/** What Exchange Online and Exchange Server answer. */
@NullMarked
package io.github.teamsexchange.lab.site;

import org.jspecify.annotations.NullMarked;
