package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * An entry that would be a required one if it had no blanks. The article itself prints one: its presence step 4 has a
 * blank after the asterisk in the mailbox's command (protocols §0.2).
 */
final class StrayBlank {

    private static final String OF_THE_ARTICLE = "* Microsoft.Skype.Presence.App/*";

    private StrayBlank() {}

    static Optional<String> find(List<String> entries, List<String> missing) {
        return entries.stream()
                .filter(entry -> entry.codePoints().anyMatch(StrayBlank::isBlank))
                .filter(entry -> missing.stream().anyMatch(withoutBlanks(entry)::equalsIgnoreCase))
                .findFirst();
    }

    /** The end of a sentence about what is missing; empty without such an entry. */
    static String remark(List<String> entries, List<String> missing) {
        return find(entries, missing)
                .map(entry -> "; its entry " + Shown.quoted(entry)
                        + " has a stray blank and so admits no agent of Teams"
                        + (entry.equalsIgnoreCase(OF_THE_ARTICLE) ? ": a slip of the article's own command" : ""))
                .orElse("");
    }

    private static String withoutBlanks(String entry) {
        IntPredicate kept = c -> !isBlank(c);
        return entry.codePoints()
                .filter(kept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** No-break spaces, too: entries are copied from web pages. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
