/** Configuration objects as Exchange and Teams PowerShell export them, in every form that administrators have. */
@NullMarked
package io.github.teamsexchange.connectors.exports;

import org.jspecify.annotations.NullMarked;
