package io.github.teamsexchange;

import java.time.Instant;
import java.util.Objects;

/**
 * One thing that was asked of the world, and what came of it. Holds no secret.
 *
 * @param id by which findings refer to it, such as {@code e7}; unique in a report
 * @param kind {@code HTTP}, {@code DNS}, {@code TLS}, {@code CONFIGURATION} or {@code FILE}
 * @param source what was asked, such as {@code GET https://mail.contoso.com/api} or a file's name
 * @param observedAt when
 * @param summary what came of it, in one line
 * @param attempts how often it was asked, 0 if it was held back
 */
public record Exchange(String id, String kind, String source, Instant observedAt, String summary, int attempts) {

    /** Rejects missing parts. */
    public Exchange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(observedAt, "observedAt");
        Objects.requireNonNull(summary, "summary");
    }

    /** What makes two exchanges one: a file does not change between two looks at it, the world may. */
    Key key() {
        boolean lasting = kind.equals("CONFIGURATION") || kind.equals("FILE");
        return new Key(kind, source, summary, lasting ? Instant.EPOCH : observedAt);
    }

    record Key(String kind, String source, String summary, Instant observedAt) {}

    Exchange numbered(int number) {
        return new Exchange("e" + number, kind, source, observedAt, summary, attempts);
    }
}
