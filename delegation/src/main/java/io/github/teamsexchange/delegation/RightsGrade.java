package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.connectors.exports.EntryList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a right to a calendar is worth to a delegate (contract §3; protocols §5.1 and §5.2). */
enum RightsGrade {
    /** What the article asks for. */
    RIGHT,
    /** As much or more, but not as Outlook gives it: it is reported not to work. */
    COMPOSITE,
    /** Less than the article asks for. */
    TOO_LITTLE,
    /** The export does not tell. */
    UNTOLD;

    private static final String EDITOR = "editor";
    private static final String AUTHOR = "author";

    private static final Set<String> OF_AUTHOR =
            Set.of("createitems", "readitems", "editowneditems", "deleteowneditems");

    private static final Set<String> OF_EDITOR =
            Set.of("createitems", "readitems", "editowneditems", "deleteowneditems", "editallitems", "deleteallitems");

    /** Roles that hold a delegate's rights and more. */
    private static final Set<String> BEYOND = Set.of("owner", "publishingeditor", "publishingauthor");

    private static final Set<String> BELOW = Set.of(
            "none",
            "availabilityonly",
            "limiteddetails",
            "freebusytimeonly",
            "freebusytimeandsubjectandlocation",
            "reviewer",
            "contributor",
            "noneditingauthor",
            AUTHOR);

    /** Single rights, and roles that hold a few of them. */
    private static final Map<String, Set<String>> SINGLE = Map.of(
            "createitems", Set.of("createitems"),
            "readitems", Set.of("readitems"),
            "editowneditems", Set.of("editowneditems"),
            "deleteowneditems", Set.of("deleteowneditems"),
            "editallitems", Set.of("editallitems", "editowneditems"),
            "deleteallitems", Set.of("deleteallitems", "deleteowneditems"),
            "createsubfolders", Set.of(),
            "folderowner", Set.of(),
            "foldercontact", Set.of(),
            "foldervisible", Set.of());

    static RightsGrade of(EntryList rights, Edition edition) {
        List<String> words = rights.entries().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        boolean enough = words.contains(EDITOR) || (edition == Edition.V2025 && words.contains(AUTHOR));
        if (enough) {
            return RIGHT;
        }
        boolean told = rights.state() == EntryList.State.COMPLETE && !words.isEmpty();
        return told ? ofWords(words, edition) : UNTOLD;
    }

    private static RightsGrade ofWords(List<String> words, Edition edition) {
        if (words.stream().anyMatch(BEYOND::contains)) {
            return COMPOSITE;
        }
        Set<String> rights = new HashSet<>();
        for (String word : words) {
            if (SINGLE.containsKey(word)) {
                rights.addAll(SINGLE.get(word));
            } else if (!BELOW.contains(word)) {
                return UNTOLD;
            }
        }
        return rights.containsAll(edition == Edition.V2025 ? OF_AUTHOR : OF_EDITOR) ? COMPOSITE : TOO_LITTLE;
    }
}
