/** Who is asking: Basic, Bearer and NTLM as Exchange's front ends take them. */
@NullMarked
package io.github.teamsexchange.lab.auth;

import org.jspecify.annotations.NullMarked;
