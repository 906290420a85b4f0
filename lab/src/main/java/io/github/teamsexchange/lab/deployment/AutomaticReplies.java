package io.github.teamsexchange.lab.deployment;

import java.time.Instant;

/**
 * A mailbox's out-of-office settings.
 *
 * @param state whether they are on
 * @param audience who outside the organization is answered
 * @param start when a schedule begins; there without a schedule, too, as Exchange shows it
 * @param end when a schedule ends
 * @param internal what colleagues are told
 * @param external what others are told
 */
public record AutomaticReplies(
        State state, Audience audience, Instant start, Instant end, String internal, String external) {

    /** Whether automatic replies are on. */
    public enum State {
        /** Off. */
        DISABLED("Disabled"),
        /** On, whenever. */
        ENABLED("Enabled"),
        /** On, as long as the schedule says. */
        SCHEDULED("Scheduled");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** Exchange's own word for it. */
        public String word() {
            return word;
        }
    }

    /** Who outside the organization is answered. */
    public enum Audience {
        /** Nobody. */
        NONE("None"),
        /** The mailbox's contacts. */
        KNOWN("Known"),
        /** Everybody. */
        ALL("All");

        private final String word;

        Audience(String word) {
            this.word = word;
        }

        /** Exchange's own word for it. */
        public String word() {
            return word;
        }
    }
}
