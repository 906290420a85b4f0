package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Failure;
import java.io.IOException;
import java.io.Serial;

/** The answer came, but its body cannot be used. */
final class UnusableBody extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    UnusableBody(Failure failure) {
        super(failure.detail());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
