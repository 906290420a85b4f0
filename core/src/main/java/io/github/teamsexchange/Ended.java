package io.github.teamsexchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How foreign work ended: with a value, with nothing, or by something thrown.
 *
 * <p>A value even for failures: a future that fails asks the exception for its message, and a stranger's exception may
 * throw at that, which would leave the future waiting for ever.
 */
record Ended<T>(Optional<T> value, Optional<Throwable> thrown) {

    static <T> Ended<T> with(@Nullable T value) {
        return new Ended<>(Optional.ofNullable(value), Optional.empty());
    }

    static <T> Ended<T> by(Throwable thrown) {
        return new Ended<>(Optional.empty(), Optional.of(thrown));
    }
}
