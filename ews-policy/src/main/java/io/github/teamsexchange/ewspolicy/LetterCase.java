package io.github.teamsexchange.ewspolicy;

/**
 * How letters are compared when patterns meet agents.
 *
 * <p>Whether Exchange ignores case in its lists is not documented (protocols §2.1), so both answers are wanted: what
 * holds as written, and what holds only if case does not count.
 */
enum LetterCase {
    /** A letter equals itself only. */
    AS_WRITTEN {
        @Override
        String fold(String text) {
            return text;
        }
    },

    /**
     * {@code A} to {@code Z} equal {@code a} to {@code z}; every other character equals itself only. Agents travel in
     * an HTTP header, which is ASCII; a wider fold would equate signs such as the Kelvin sign and {@code k}.
     */
    IGNORED {
        @Override
        String fold(String text) {
            char[] folded = text.toCharArray();
            for (int i = 0; i < folded.length; i++) {
                if (folded[i] >= 'A' && folded[i] <= 'Z') {
                    folded[i] = (char) (folded[i] - 'A' + 'a');
                }
            }
            return new String(folded);
        }
    };

    /**
     * One representative of all texts that equal the given one. It works character by character, keeps the length, and
     * gives {@code *} for {@code *} only: the three operations of {@link AgentPattern} stay exact because of that.
     */
    abstract String fold(String text);
}
