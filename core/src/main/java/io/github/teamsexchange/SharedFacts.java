package io.github.teamsexchange;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Facts of domains and organizations, shared by the runs of an engine for a while. */
final class SharedFacts {

    /** How long such a fact is believed. */
    static final Duration VALIDITY = Duration.ofMinutes(10);

    /** However many domains are swept, memory stays bounded; the facts are only asked for again. */
    private static final int MAX_FACTS = 20_000;

    private final LongSupplier nanos;
    private final Map<FactKey, Sought> facts = new ConcurrentHashMap<>();
    private final Map<FactKey, Long> expiry = new ConcurrentHashMap<>();

    SharedFacts(LongSupplier nanos) {
        this.nanos = nanos;
    }

    Sought find(FactKey key, Function<Map<FactKey, Sought>, Sought> search) {
        long now = nanos.getAsLong();
        Long until = expiry.get(key);
        if (until != null && until - now < 0) {
            expiry.remove(key, until);
            facts.remove(key);
        }
        if (facts.size() >= MAX_FACTS) {
            facts.values().removeIf(Sought::isDone);
            expiry.keySet().retainAll(facts.keySet());
        }
        expiry.putIfAbsent(key, now + VALIDITY.toNanos());
        return search.apply(facts);
    }
}
