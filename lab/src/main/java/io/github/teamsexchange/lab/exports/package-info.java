/** Writes configuration objects as PowerShell does, independently of what reads them. */
@NullMarked
package io.github.teamsexchange.lab.exports;

import org.jspecify.annotations.NullMarked;
