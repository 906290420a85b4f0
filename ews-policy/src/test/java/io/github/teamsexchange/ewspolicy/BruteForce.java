package io.github.teamsexchange.ewspolicy;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The definition of a pattern, read aloud, and every agent there is; both far too slow for anything but small cases.
 */
final class BruteForce {

    private BruteForce() {}

    static boolean matches(String pattern, String agent) {
        if (pattern.isEmpty()) {
            return agent.isEmpty();
        }
        String rest = pattern.substring(1);
        if (pattern.charAt(0) == '*') {
            return IntStream.rangeClosed(0, agent.length()).anyMatch(taken -> matches(rest, agent.substring(taken)));
        }
        return !agent.isEmpty() && agent.charAt(0) == pattern.charAt(0) && matches(rest, agent.substring(1));
    }

    /** All agents over an alphabet up to a length, the empty one included. */
    static Stream<String> agents(String alphabet, int longest) {
        if (longest == 0) {
            return Stream.of("");
        }
        Stream<String> longer = agents(alphabet, longest - 1)
                .flatMap(agent -> alphabet.chars().mapToObj(first -> (char) first + agent));
        return Stream.concat(Stream.of(""), longer);
    }
}
