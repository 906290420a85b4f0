package io.github.teamsexchange.check;

import java.time.Instant;
import java.util.Objects;

/**
 * What is asked.
 *
 * @param issue which of the three issues
 * @param mailbox whose mailbox; in a probe for a fact about the delegate, the delegate's
 * @param edition which revision of the article is applied
 * @param asOf the time as of which dates are judged
 * @param vantage where the diagnosis runs
 * @param cloud where Microsoft's services are to be asked
 * @param discovery how Autodiscover is to be carried out
 */
public record Question(
        IssueType issue,
        Mailbox mailbox,
        Edition edition,
        Instant asOf,
        Vantage vantage,
        MicrosoftCloud cloud,
        DiscoveryRules discovery) {

    /** Rejects missing parts. */
    public Question {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(mailbox, "mailbox");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(vantage, "vantage");
        Objects.requireNonNull(cloud, "cloud");
        Objects.requireNonNull(discovery, "discovery");
    }

    /** The same question for another issue. */
    public Question about(IssueType other) {
        return new Question(other, mailbox, edition, asOf, vantage, cloud, discovery);
    }

    /** The same question seen from somewhere else. */
    public Question from(Vantage other) {
        return new Question(issue, mailbox, edition, asOf, other, cloud, discovery);
    }

    /** The same question about another mailbox. */
    public Question about(Mailbox other) {
        return new Question(issue, other, edition, asOf, vantage, cloud, discovery);
    }
}
