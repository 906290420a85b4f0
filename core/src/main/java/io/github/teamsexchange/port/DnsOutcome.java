package io.github.teamsexchange.port;

import java.util.List;
import java.util.Objects;

/** What the domain name system said. */
public sealed interface DnsOutcome {

    /**
     * The records, aliases followed.
     *
     * @param records at least one, in the order they came
     * @param aliases the names that were passed on the way, in order; empty without a CNAME
     */
    record Found(List<DnsRecord> records, List<String> aliases) implements DnsOutcome {

        /** Copies both lists and rejects an empty answer. */
        public Found {
            records = List.copyOf(records);
            aliases = List.copyOf(aliases);
            if (records.isEmpty()) {
                throw new IllegalArgumentException("an answer holds at least one record");
            }
        }
    }

    /**
     * There is no such record, or it cannot be told.
     *
     * @param failure {@link Failure.Kind#DNS_NO_SUCH_NAME}, {@link Failure.Kind#DNS_NO_RECORD} or
     *     {@link Failure.Kind#DNS_FAILED}
     */
    record Missing(Failure failure) implements DnsOutcome {

        /** Rejects a failure that is not one of name resolution. */
        public Missing {
            Objects.requireNonNull(failure, "failure");
            if (!failure.isDns()) {
                throw new IllegalArgumentException("not a failure of name resolution: " + failure.kind());
            }
        }
    }
}
