package io.github.teamsexchange;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What to do with whatever foreign code throws. */
final class Thrown {

    private Thrown() {}

    /** What was really thrown, without the wrapping of futures. */
    static Throwable unwrap(Throwable thrown) {
        Throwable inner = thrown;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    /** A virtual machine in trouble is nobody's finding; a stack that overflowed is. */
    static void passOnIfFatal(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
