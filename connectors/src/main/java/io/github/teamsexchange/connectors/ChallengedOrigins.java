package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.HttpCall;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which origin asked for which scheme, so that it need not ask again. Safe for use by many threads. */
final class ChallengedOrigins {

    /** Whoever is forgotten only asks once more. */
    private static final int MAX_ORIGINS = 10_000;

    private final Map<String, String> schemes = new LinkedHashMap<>();

    synchronized void note(HttpCall call, String scheme) {
        if (schemes.size() >= MAX_ORIGINS) {
            schemes.clear();
        }
        schemes.put(key(call), scheme);
    }

    synchronized Optional<String> schemeOf(HttpCall call) {
        return Optional.ofNullable(schemes.get(key(call)));
    }

    private static String key(HttpCall call) {
        return call.credentials() + " " + call.uri().getScheme().toLowerCase(Locale.ROOT) + "://"
                + call.uri().getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
