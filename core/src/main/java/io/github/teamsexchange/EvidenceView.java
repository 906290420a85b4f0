package io.github.teamsexchange;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Mailbox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The declared facts, and a note of which of them were read. */
final class EvidenceView implements Evidence {

    private final String reader;
    private final Map<Class<? extends Fact>, Collected> own;
    private final Map<Class<? extends Fact>, Collected> ofDelegate;
    private final Optional<Mailbox> delegate;
    private final Set<Collected> read = ConcurrentHashMap.newKeySet();

    EvidenceView(
            String reader, Collection<Collected> own, Collection<Collected> ofDelegate, Optional<Mailbox> delegate) {
        this.reader = reader;
        this.own = byKind(own);
        this.ofDelegate = byKind(ofDelegate);
        this.delegate = delegate;
    }

    @Override
    public <F extends Fact> F get(Class<F> kind) {
        return find(kind)
                .orElseThrow(() -> new IllegalStateException(
                        reader + " reads " + kind.getSimpleName() + ", which is wanted, not needed, and is not there"));
    }

    @Override
    public <F extends Fact> Optional<F> find(Class<F> kind) {
        return look(own, kind).fact().map(kind::cast);
    }

    @Override
    public Optional<Absence> absence(Class<? extends Fact> kind) {
        return look(own, kind).absence();
    }

    @Override
    public Evidence about(Mailbox subject) {
        if (delegate.filter(subject::equals).isEmpty()) {
            throw new IllegalStateException(
                    reader + " reads facts about a mailbox that is not the question's delegate");
        }
        return new OfDelegate();
    }

    /** What was read, in the order of declaration. */
    Set<Collected> read() {
        Set<Collected> ordered = new LinkedHashSet<>(own.values());
        ordered.addAll(ofDelegate.values());
        ordered.retainAll(read);
        return ordered;
    }

    private Collected look(Map<Class<? extends Fact>, Collected> where, Class<? extends Fact> kind) {
        Collected collected = where.get(kind);
        if (collected == null) {
            throw new IllegalStateException(reader + " reads " + kind.getSimpleName() + " without having declared it");
        }
        read.add(collected);
        return collected;
    }

    private static Map<Class<? extends Fact>, Collected> byKind(Collection<Collected> all) {
        Map<Class<? extends Fact>, Collected> map = new java.util.LinkedHashMap<>();
        all.forEach(collected -> map.put(collected.key().kind(), collected));
        return map;
    }

    List<Collected> absentOf(List<Class<? extends Fact>> kinds) {
        return kinds.stream()
                .map(own::get)
                .filter(collected -> collected != null && collected.fact().isEmpty())
                .toList();
    }

    private final class OfDelegate implements Evidence {

        @Override
        public <F extends Fact> F get(Class<F> kind) {
            return find(kind)
                    .orElseThrow(() -> new IllegalStateException(
                            reader + " reads " + kind.getSimpleName() + " of the delegate, which is not there"));
        }

        @Override
        public <F extends Fact> Optional<F> find(Class<F> kind) {
            return look(ofDelegate, kind).fact().map(kind::cast);
        }

        @Override
        public Optional<Absence> absence(Class<? extends Fact> kind) {
            return look(ofDelegate, kind).absence();
        }

        @Override
        public Evidence about(Mailbox subject) {
            return EvidenceView.this.about(subject);
        }
    }
}
