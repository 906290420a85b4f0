/** The lab as its users see it: start a scenario, talk to it, read its journal. */
@NullMarked
package io.github.teamsexchange.lab;

import org.jspecify.annotations.NullMarked;
