package io.github.teamsexchange.ewspolicy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which entries of an allow list cover what is required.
 *
 * @param coveredBy each covered required entry, and the entry that covers it
 * @param onlyIgnoringCase those of them that are covered only if case does not count
 * @param missing the required entries that nothing covers
 */
record Coverage(Map<String, String> coveredBy, List<String> onlyIgnoringCase, List<String> missing) {

    static Coverage of(List<AgentPattern> required, List<AgentPattern> entries) {
        Map<String, String> coveredBy = new LinkedHashMap<>();
        List<String> onlyIgnoringCase = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (AgentPattern wanted : required) {
            Optional<AgentPattern> exact = covering(wanted, entries, LetterCase.AS_WRITTEN);
            Optional<AgentPattern> any = exact.or(() -> covering(wanted, entries, LetterCase.IGNORED));
            any.ifPresentOrElse(entry -> coveredBy.put(wanted.text(), entry.text()), () -> missing.add(wanted.text()));
            if (exact.isEmpty() && any.isPresent()) {
                onlyIgnoringCase.add(wanted.text());
            }
        }
        return new Coverage(coveredBy, onlyIgnoringCase, missing);
    }

    /** The entry itself is the best explanation, a broader one the next best. */
    private static Optional<AgentPattern> covering(
            AgentPattern wanted, List<AgentPattern> entries, LetterCase letters) {
        return entries.stream()
                .filter(wanted::equals)
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> entry.contains(wanted, letters))
                        .findFirst());
    }
}
