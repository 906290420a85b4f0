package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.port.Side;
import java.util.ArrayList;
import java.util.List;

/** The commands that open EWS to Teams, each with the condition under which it does no harm. */
final class EwsRemedies {

    private EwsRemedies() {}

    static Remedy switchOn(EwsLevel level) {
        if (level.side() == Side.EXCHANGE_ONLINE && level.identity().isEmpty()) {
            return Retirement.switchOn();
        }
        return command(level, "Switches EWS on for " + level.subject() + ".", "-EwsEnabled $true", List.of())
                .onlyIf(
                        "it was not switched off on purpose: every client that the access policy admits can then use EWS");
    }

    /**
     * Exchange refuses a change of a list that does not name its policy; on an organization without that policy the
     * same command would shut out everybody else, which is why it is given to none but those that enforce it.
     */
    static Remedy admit(EwsLevel level, List<String> entries) {
        return command(
                        level,
                        "Adds what Teams needs to the allow list of " + level.subject() + "; other entries stay.",
                        "-EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList @{Add={}}",
                        entries)
                .onlyIf(
                        "the policy still is EnforceAllowList: on any other policy the command would shut out every client"
                                + " that is not on the list");
    }

    static Remedy unblock(EwsLevel level, List<String> entries) {
        return command(
                        level,
                        "Takes what keeps Teams out off the block list of " + level.subject() + "; other entries stay.",
                        "-EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList @{Remove={}}",
                        entries)
                .onlyIf(
                        "the policy still is EnforceBlockList and no other client that the entry keeps out must stay out;"
                                + " else replace it by a narrower one");
    }

    private static Remedy command(EwsLevel level, String text, String change, List<String> entries) {
        List<Object> values = new ArrayList<>(level.identity());
        if (!entries.isEmpty()) {
            values.add(entries);
        }
        return Remedy.command(level.shell(), text, level.setter() + " " + change, values.toArray());
    }
}
