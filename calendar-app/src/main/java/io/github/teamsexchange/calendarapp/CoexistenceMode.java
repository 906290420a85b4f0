package io.github.teamsexchange.calendarapp;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The coexistence modes, as PowerShell and as the Teams admin center call them (protocols §0.2 and §6.2). */
enum CoexistenceMode {
    ISLANDS("Islands", "Islands", true),
    SFB_ONLY("SfBOnly", "Skype for Business only", false),
    SFB_WITH_TEAMS_COLLAB("SfBWithTeamsCollab", "Skype for Business with Teams collaboration", false),
    SFB_WITH_TEAMS_COLLAB_AND_MEETINGS(
            "SfBWithTeamsCollabAndMeetings", "Skype for Business with Teams collaboration and meetings", true),
    TEAMS_ONLY("TeamsOnly", "Teams only", true);

    private static final String NOTIFYING = "withnotify";

    /** Policies that every organization has; the others are called like their modes. */
    private static final Map<String, CoexistenceMode> BUILT_IN = Map.of("upgradetoteams", TEAMS_ONLY);

    private final String word;
    private final String label;
    private final boolean meetings;

    CoexistenceMode(String word, String label, boolean meetings) {
        this.word = word;
        this.label = label;
        this.meetings = meetings;
    }

    static Optional<CoexistenceMode> of(String word) {
        return Stream.of(values())
                .filter(mode -> mode.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** The mode of a policy that comes with Teams, by the policy's name. */
    static Optional<CoexistenceMode> ofBuiltIn(String policy) {
        String name = policy.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(NOTIFYING) ? name.substring(0, name.length() - NOTIFYING.length()) : name;
        return Optional.ofNullable(BUILT_IN.get(plain)).or(() -> of(plain));
    }

    /** Tells whether Teams schedules meetings in it. */
    boolean allowsMeetings() {
        return meetings;
    }

    /** PowerShell's word. */
    String word() {
        return word;
    }

    /** Both words, for a sentence. */
    String shown() {
        return word.equals(label) ? word : label + " (" + word + ")";
    }
}
