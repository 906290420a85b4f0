/** A helpdesk that embeds the diagnosis. */
@NullMarked
package com.example.helpdesk;

import org.jspecify.annotations.NullMarked;
