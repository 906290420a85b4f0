package io.github.teamsexchange.prerequisites;

import java.util.List;

/** Shows prefixes in a sentence. */
final class Ranges {

    private static final int MOST = 5;

    private Ranges() {}

    static String shown(List<String> prefixes) {
        return shown(prefixes, MOST);
    }

    static String shown(List<String> prefixes, int most) {
        String first = String.join(", ", prefixes.subList(0, Math.min(most, prefixes.size())));
        return prefixes.size() <= most ? first : first + " and " + (prefixes.size() - most) + " more";
    }
}
