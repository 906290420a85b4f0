package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Optional;

/**
 * Who acts for a mailbox.
 *
 * @param requests who gets its meeting requests
 * @param all in the file's order
 */
public record Delegates(MeetingRequests requests, List<DelegatePlan> all) {

    /** Nobody does. */
    static final Delegates NONE = new Delegates(MeetingRequests.NO_FORWARD, List.of());

    /** Copies the delegates. */
    public Delegates {
        all = List.copyOf(all);
    }

    /** The delegate of an address, whatever its case. */
    public Optional<DelegatePlan> named(String address) {
        return all.stream()
                .filter(delegate -> delegate.address().equalsIgnoreCase(address))
                .findFirst();
    }

    /** Who gets meeting requests. */
    public enum MeetingRequests {
        /** The owner alone. */
        NO_FORWARD("NoForward"),
        /** The delegates alone. */
        DELEGATES_ONLY("DelegatesOnly"),
        /** Both. */
        DELEGATES_AND_ME("DelegatesAndMe"),
        /** The delegates; the owner is told. */
        DELEGATES_AND_SEND_INFORMATION_TO_ME("DelegatesAndSendInformationToMe");

        private final String word;

        MeetingRequests(String word) {
            this.word = word;
        }

        /** Exchange's own word for it. */
        public String word() {
            return word;
        }
    }
}
