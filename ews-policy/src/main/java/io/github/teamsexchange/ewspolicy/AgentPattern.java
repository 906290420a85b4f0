package io.github.teamsexchange.ewspolicy;

/**
 * A pattern over whole User-Agent strings, as {@code EwsAllowList} and {@code EwsBlockList} hold them: {@code *} stands
 * for any run of characters, also for none; every other character stands for itself. There is no escape.
 *
 * <p>The three questions are answered exactly, without regular expressions, in time proportional to the product of the
 * two lengths at worst and without recursion: entries come from exports and may be hostile.
 *
 * @param text as it stands in the list
 */
record AgentPattern(String text) {

    private static final char WILDCARD = '*';

    /** Tells whether an agent is one of this pattern's. A {@code *} in an agent is a character like any other. */
    boolean matches(String agent, LetterCase letters) {
        return covers(letters.fold(text), letters.fold(agent));
    }

    /**
     * Tells whether every agent of the other pattern is one of this pattern's, too.
     *
     * <p>The other pattern's own text decides it. Read as an agent, that text belongs to the other pattern, so it is
     * necessary that it matches. It is sufficient: no pattern can demand the character {@code *}, so each {@code *} of
     * the text was taken by a wildcard of ours, which would have taken any other run of characters in its place.
     */
    boolean contains(AgentPattern other, LetterCase letters) {
        return matches(other.text, letters);
    }

    /**
     * Tells whether some agent is one of both patterns'.
     *
     * <p>Between two patterns with wildcards only what comes before the first and after the last one can clash:
     * otherwise the longer beginning, all that lies between the wildcards of the one, then of the other, and the longer
     * ending make up a common agent.
     */
    boolean intersects(AgentPattern other, LetterCase letters) {
        if (text.indexOf(WILDCARD) < 0) {
            return other.matches(text, letters);
        }
        if (other.text.indexOf(WILDCARD) < 0) {
            return matches(other.text, letters);
        }
        return oneStartsTheOther(letters.fold(head()), letters.fold(other.head()))
                && oneEndsTheOther(letters.fold(tail()), letters.fold(other.tail()));
    }

    private String head() {
        return text.substring(0, text.indexOf(WILDCARD));
    }

    private String tail() {
        return text.substring(text.lastIndexOf(WILDCARD) + 1);
    }

    private static boolean oneStartsTheOther(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean oneEndsTheOther(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    /**
     * Walks both texts once; on a clash, lets the latest wildcard take one character more and tries again from there.
     * Earlier wildcards need no second thought: what a later one can reach from further right it can also reach from
     * here.
     */
    private static boolean covers(String pattern, String agent) {
        int at = 0;
        int read = 0;
        int wildcard = -1;
        int taken = 0;
        while (read < agent.length()) {
            if (at < pattern.length() && pattern.charAt(at) == WILDCARD) {
                wildcard = at++;
                taken = read;
            } else if (at < pattern.length() && pattern.charAt(at) == agent.charAt(read)) {
                at++;
                read++;
            } else if (wildcard >= 0) {
                at = wildcard + 1;
                read = ++taken;
            } else {
                return false;
            }
        }
        return onlyWildcardsFrom(at, pattern);
    }

    private static boolean onlyWildcardsFrom(int start, String pattern) {
        for (int i = start; i < pattern.length(); i++) {
            if (pattern.charAt(i) != WILDCARD) {
                return false;
            }
        }
        return true;
    }
}
