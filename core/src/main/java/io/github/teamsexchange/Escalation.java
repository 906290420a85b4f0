package io.github.teamsexchange;

import io.github.teamsexchange.check.IssueType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What Microsoft's support wants to have, as the article's last step of each issue lists it.
 *
 * @param issue the issue to escalate
 * @param userPrincipalNames of everybody concerned
 * @param utcTime when the issue was reproduced, as far as this run knows: when it was run
 * @param attachments what to collect
 */
public record Escalation(
        IssueType issue, List<String> userPrincipalNames, Instant utcTime, List<Attachment> attachments) {

    /**
     * Something to collect and attach.
     *
     * @param what its name
     * @param where where to find it, or how to collect it
     */
    public record Attachment(String what, String where) {
        /** Rejects missing parts. */
        public Attachment {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(where, "where");
        }
    }

    /** Copies the lists. */
    public Escalation {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(utcTime, "utcTime");
        userPrincipalNames = List.copyOf(userPrincipalNames);
        attachments = List.copyOf(attachments);
    }
}
