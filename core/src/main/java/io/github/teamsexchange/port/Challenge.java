package io.github.teamsexchange.port;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One way to authenticate that a server offers in {@code WWW-Authenticate} (RFC 9110, section 11.6.1).
 *
 * @param scheme as sent, such as {@code Bearer}
 * @param parameters by name, in any case; a token that stands alone, as NTLM's messages do, is no parameter
 */
public record Challenge(String scheme, Map<String, String> parameters) {

    /** An honest server offers a handful. */
    private static final int MAX_CHALLENGES = 32;

    /** Copies the parameters; names are looked up whatever their case. */
    public Challenge {
        Objects.requireNonNull(scheme, "scheme");
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(parameters);
        parameters = Collections.unmodifiableMap(copy);
    }

    /** Tells whether this is a scheme, whatever its case. */
    public boolean is(String name) {
        return scheme.equalsIgnoreCase(name);
    }

    /**
     * Reads header values, whether the server sends one for each scheme or joins them by commas. What makes no sense is
     * passed over; commas inside quotes separate nothing.
     */
    public static List<Challenge> parse(List<String> headers) {
        List<Challenge> challenges = new ArrayList<>();
        headers.forEach(header -> parse(header, challenges));
        return List.copyOf(challenges);
    }

    private static void parse(String header, List<Challenge> challenges) {
        for (String item : ChallengeItems.split(header)) {
            int blank = item.indexOf(' ');
            String first = blank < 0 ? item : item.substring(0, blank);
            boolean parameterOnly = first.contains("=");
            if (parameterOnly) {
                addParameter(challenges, item);
            } else if (ChallengeItems.isToken(first) && challenges.size() < MAX_CHALLENGES) {
                challenges.add(new Challenge(first, Map.of()));
                addParameter(
                        challenges, blank < 0 ? "" : item.substring(blank + 1).strip());
            }
        }
    }

    private static void addParameter(List<Challenge> challenges, String item) {
        int equals = item.indexOf('=');
        if (challenges.isEmpty() || equals <= 0) {
            return;
        }
        String name = item.substring(0, equals).strip();
        if (!ChallengeItems.isToken(name)) {
            return;
        }
        Challenge last = challenges.remove(challenges.size() - 1);
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(last.parameters());
        more.putIfAbsent(
                name.toLowerCase(Locale.ROOT),
                ChallengeItems.unquoted(item.substring(equals + 1).strip()));
        challenges.add(new Challenge(last.scheme(), more));
    }
}
