/** A check of the EWS host's certificate. */
@NullMarked
package com.example.certificates;

import org.jspecify.annotations.NullMarked;
