package io.github.teamsexchange.ewspolicy.facts;

import io.github.teamsexchange.connectors.exports.EntryList;
import java.util.Objects;

/**
 * The settings that open or close EWS at one level; organization and mailbox have the same (protocols §2.1).
 *
 * @param enabled the switch
 * @param policy which list counts
 * @param allowList patterns of the agents that are let in
 * @param blockList patterns of the agents that are kept out
 */
public record EwsSettings(EwsEnabled enabled, AccessPolicy policy, EntryList allowList, EntryList blockList) {

    /** Rejects missing parts. */
    public EwsSettings {
        Objects.requireNonNull(enabled, "enabled");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(allowList, "allowList");
        Objects.requireNonNull(blockList, "blockList");
    }
}
