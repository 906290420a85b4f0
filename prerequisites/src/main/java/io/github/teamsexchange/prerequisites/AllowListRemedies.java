package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges;
import io.github.teamsexchange.prerequisites.facts.UncoveredRanges.Remainder;
import java.util.List;
import java.util.stream.Stream;

/** How to let Microsoft in, or to show that it is let in. */
final class AllowListRemedies {

    private static final String PUBLISHED =
            "https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges";
    private static final String WEB_SERVICE =
            "https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-ip-web-service";
    private static final int MOST = 40;

    private AllowListRemedies() {}

    static Remedy admit(UncoveredRanges uncovered, Entrance entrance) {
        Remainder needed = uncovered.needed();
        List<String> all =
                Stream.concat(needed.ipv4().stream(), needed.ipv6().stream()).toList();
        return Remedy.instruction("Add these sources to the inbound rule of the firewall or reverse proxy that lets"
                        + " TCP port 443 of " + entrance.names() + " be reached: " + Ranges.shown(all, MOST) + "."
                        + (all.size() > MOST ? " All of them stand in the details under 'uncovered'." : ""))
                .link(PUBLISHED);
    }

    static Remedy rewrite(AllowList list) {
        return Remedy.instruction("Write what the lines under 'notUnderstood' admit into " + list.file()
                + " as prefixes, one a line (names by their addresses, what is refused left out), and run this again.");
    }

    static Remedy freshCopy() {
        return Remedy.instruction(
                        "Let this machine reach Microsoft's endpoints web service, or save its answer on one that"
                                + " does (https://endpoints.office.com/endpoints/Worldwide?clientrequestid= with a GUID behind it)"
                                + " and name the file in the setting endpoints.url.")
                .link(WEB_SERVICE);
    }
}
