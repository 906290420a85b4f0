package io.github.teamsexchange.lab.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a server remembers of a connection from one request to the next. Requests on a connection come one after the
 * other, so nothing here is locked.
 */
public final class Session {

    private final Map<Class<?>, Object> things = new HashMap<>();

    /** What was remembered last of a kind. */
    public <T> Optional<T> recall(Class<T> kind) {
        return Optional.ofNullable(kind.cast(things.get(kind)));
    }

    /** Remembers something instead of what was remembered of its kind. */
    public void remember(Object thing) {
        things.put(thing.getClass(), thing);
    }

    /** Forgets what was remembered of a kind. */
    public void forget(Class<?> kind) {
        things.remove(kind);
    }
}
