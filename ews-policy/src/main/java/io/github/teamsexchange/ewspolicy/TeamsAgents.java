package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.IssueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As whom Teams comes: what the article wants on an allow list, and the User-Agent strings that were really seen.
 *
 * @param required the article's entries (delegation, calendar and presence steps 3 and 4)
 * @param seen agents seen in logs (protocols §2.3)
 * @param announced an agent that Microsoft announced in 2026 and that none of the article's entries admits
 */
record TeamsAgents(List<AgentPattern> required, List<String> seen, Optional<String> announced) {

    /** The application id of Teams, which the announced calendar agent belongs to. */
    static final String TEAMS_APP_ID = "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe";

    // No log that shows the scheduling service's whole agent is public; its name stands in for it.
    private static final TeamsAgents DELEGATION = new TeamsAgents(
            entries("*SchedulingService*"), //
            List.of("SchedulingService"),
            Optional.empty());

    private static final TeamsAgents CALENDAR_APP = new TeamsAgents(
            entries("MicrosoftNinja/*", "*Teams/*", "SkypeSpaces/*"),
            List.of(
                    "MicrosoftNinja/1.0 Teams/1.0 (ExchangeServicesClient/1.0.0.0) SkypeSpaces/1.0a$*+",
                    "SkypeSpaces/1.0a$*+"),
            Optional.of("Teams CalendarSkypeSpaces/1.0a$*+"));

    private static final TeamsAgents PRESENCE = new TeamsAgents(
            entries("*Microsoft.Skype.Presence.App/*"), //
            List.of("Microsoft.Skype.Presence.App/1.0"),
            Optional.empty());

    static TeamsAgents of(IssueType issue) {
        return switch (issue) {
            case DELEGATION -> DELEGATION;
            case CALENDAR_APP -> CALENDAR_APP;
            case PRESENCE -> PRESENCE;
        };
    }

    /** Every agent known for the issue. */
    List<String> known() {
        return Stream.concat(seen.stream(), announced.stream()).toList();
    }

    private static List<AgentPattern> entries(String... texts) {
        return Stream.of(texts).map(AgentPattern::new).toList();
    }
}
