package io.github.teamsexchange.lab;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Question;
import java.util.List;
import java.util.Optional;

/** The facts a test gives, seen through what the check declares. */
record GivenEvidence(
        Question question,
        List<Class<? extends Fact>> declared,
        List<Class<? extends Fact>> declaredOfDelegate,
        List<Fact> facts,
        List<Fact> factsOfDelegate)
        implements Evidence {

    @Override
    public <F extends Fact> F get(Class<F> kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("the test gave no " + kind.getSimpleName()));
    }

    @Override
    public <F extends Fact> Optional<F> find(Class<F> kind) {
        if (!declared.contains(kind)) {
            throw new IllegalStateException("reads " + kind.getSimpleName() + " without having declared it");
        }
        return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    @Override
    public Optional<Absence> absence(Class<? extends Fact> kind) {
        return find(kind).isPresent() ? Optional.empty() : Optional.of(CheckTester.notGiven(kind));
    }

    @Override
    public Evidence about(Mailbox subject) {
        if (question.mailbox().delegate().filter(subject::equals).isEmpty()) {
            throw new IllegalStateException("reads facts about a mailbox that is not the question's delegate");
        }
        return new GivenEvidence(question, declaredOfDelegate, declaredOfDelegate, factsOfDelegate, factsOfDelegate);
    }
}
