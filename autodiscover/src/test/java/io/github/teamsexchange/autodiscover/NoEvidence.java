package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Mailbox;
import java.util.Optional;

/** For probes that declare no facts. */
final class NoEvidence implements Evidence {

    @Override
    public <F extends Fact> F get(Class<F> kind) {
        throw new IllegalStateException("nothing was declared");
    }

    @Override
    public <F extends Fact> Optional<F> find(Class<F> kind) {
        throw new IllegalStateException("nothing was declared");
    }

    @Override
    public Optional<Absence> absence(Class<? extends Fact> kind) {
        throw new IllegalStateException("nothing was declared");
    }

    @Override
    public Evidence about(Mailbox subject) {
        throw new IllegalStateException("nothing was declared");
    }
}
