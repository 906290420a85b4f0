package com.example.certificates;

import io.github.teamsexchange.check.Fact;
import java.time.Instant;

/**
 * Until when the certificate of the EWS host is valid.
 *
 * @param host whose certificate
 * @param notAfter its last moment
 */
record EwsCertificate(String host, Instant notAfter) implements Fact {}
