package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Question;
import java.util.Optional;

/** What to say of a delegation without a delegate. */
final class NoDelegate {

    private NoDelegate() {}

    /** Why there is nothing to judge, if nobody is named. */
    static Optional<String> named(Question question) {
        return question.mailbox().delegate().isPresent()
                ? Optional.empty()
                : Optional.of("no delegate of " + question.mailbox().address()
                        + " is named: name the one who cannot schedule (--delegate, or Mailbox.delegatedTo)");
    }
}
