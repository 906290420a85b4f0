package io.github.teamsexchange.ewspolicy.facts;

/** The {@code EwsEnabled} switch as it was exported. Null and absent are two different things. */
public enum EwsEnabled {
    /** {@code $true}. */
    TRUE,
    /** {@code $false}: EWS is off for everybody below. */
    FALSE,
    /** {@code $null}: not configured. */
    NULL,
    /** The export does not hold the property. */
    NOT_EXPORTED,
    /** The export holds something that is neither true, false nor null. */
    UNREADABLE
}
