package io.github.teamsexchange.calendarapp.facts;

import java.util.Objects;

/**
 * Which policy of one kind a user has.
 *
 * @param state how much is known
 * @param name the policy's name without {@code Tag:}; empty unless one is named
 */
public record AssignedPolicy(State state, String name) {

    /** What a user's object says of a policy. */
    public enum State {
        /** The user has a policy of a name. */
        NAMED,
        /** The user has none, so the organization's default counts. */
        DEFAULT,
        /** The export does not tell. */
        UNTOLD
    }

    /** The organization's default counts. */
    public static final AssignedPolicy DEFAULT = new AssignedPolicy(State.DEFAULT, "");

    /** The export does not tell. */
    public static final AssignedPolicy UNTOLD = new AssignedPolicy(State.UNTOLD, "");

    /** Rejects missing parts. */
    public AssignedPolicy {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(name, "name");
    }

    /** A policy as PowerShell shows it: {@code Tag:Name}, {@code Name}, {@code Global} or nothing. */
    public static AssignedPolicy of(String shown) {
        String name = plain(shown);
        return name.isEmpty() || name.equalsIgnoreCase("Global") ? DEFAULT : new AssignedPolicy(State.NAMED, name);
    }

    /** A policy's name without the word that PowerShell puts before it. */
    public static String plain(String shown) {
        return shown.strip().replaceFirst("(?i)^tag:", "");
    }
}
