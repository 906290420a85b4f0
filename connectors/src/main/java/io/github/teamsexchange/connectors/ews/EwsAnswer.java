package io.github.teamsexchange.connectors.ews;

import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpOutcome;
import java.util.Objects;
import java.util.function.Function;

/**
 * What came of a question to EWS.
 *
 * @param <T> what was asked for
 */
public sealed interface EwsAnswer<T> {

    /** The same answer, its value seen in another way. */
    default <R> EwsAnswer<R> map(Function<T, R> view) {
        if (this instanceof Given<T> given) {
            return new Given<>(view.apply(given.value), given.scheme);
        } else if (this instanceof Coded<T> coded) {
            return new Coded<>(coded.code, coded.message);
        } else if (this instanceof NotEws<T> other) {
            return new NotEws<>(other.answer);
        } else if (this instanceof Malformed<T> malformed) {
            return new Malformed<>(malformed.what);
        }
        return new Unreached<>(((Unreached<T>) this).failure);
    }

    /**
     * EWS gave it.
     *
     * @param value what was asked for
     * @param scheme the scheme of the credentials that were sent, such as {@code Basic}; empty text for none
     * @param <T> what was asked for
     */
    record Given<T>(T value, String scheme) implements EwsAnswer<T> {
        /** Rejects missing parts. */
        public Given {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(scheme, "scheme");
        }
    }

    /**
     * EWS understood the question and says no, in its answer or as a SOAP fault.
     *
     * @param code the response code, such as {@code ErrorAccessDenied}
     * @param message what it says, at most a line; may be empty
     * @param <T> what was asked for
     */
    record Coded<T>(String code, String message) implements EwsAnswer<T> {
        /** Rejects missing parts. */
        public Coded {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Somebody answered, but not in EWS's language: a challenge, a refusal, a redirect, a web page.
     *
     * @param answer what was answered
     * @param <T> what was asked for
     */
    record NotEws<T>(HttpOutcome.Answered answer) implements EwsAnswer<T> {
        /** Rejects a missing answer. */
        public NotEws {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * The answer is EWS's, but lacks what it must hold.
     *
     * @param what one clause that names the element
     * @param <T> what was asked for
     */
    record Malformed<T>(String what) implements EwsAnswer<T> {
        /** Rejects a missing clause. */
        public Malformed {
            Objects.requireNonNull(what, "what");
        }
    }

    /**
     * Nobody answered.
     *
     * @param failure why
     * @param <T> what was asked for
     */
    record Unreached<T>(Failure failure) implements EwsAnswer<T> {
        /** Rejects a missing failure. */
        public Unreached {
            Objects.requireNonNull(failure, "failure");
        }
    }
}
