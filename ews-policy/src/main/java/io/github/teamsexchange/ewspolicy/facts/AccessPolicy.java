package io.github.teamsexchange.ewspolicy.facts;

import java.util.Objects;

/**
 * The {@code EwsApplicationAccessPolicy}: which of the two lists counts, if any.
 *
 * @param kind what it says
 * @param text as exported; empty for {@link Kind#NOT_SET} and {@link Kind#NOT_EXPORTED}
 */
public record AccessPolicy(Kind kind, String text) {

    /** What a policy can say. */
    public enum Kind {
        /** {@code $null}: agents are not restricted. */
        NOT_SET,
        /** Only agents on the allow list are let in. */
        ENFORCE_ALLOW_LIST,
        /** All agents but those on the block list are let in. */
        ENFORCE_BLOCK_LIST,
        /** The export does not hold the property. */
        NOT_EXPORTED,
        /** Something else: a number without a name, or a word that Exchange does not document. */
        UNKNOWN
    }

    /** Rejects missing parts. */
    public AccessPolicy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
