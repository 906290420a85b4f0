package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.connectors.exports.EntryList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges an enforced allow list: who is not on it stays out.
 *
 * @param level whose list
 * @param agents who must get in
 */
record AllowListJudge(EwsLevel level, TeamsAgents agents) {

    Finding judge(EntryList list) {
        if (list.isUnknown()) {
            return UnknownList.finding(level, "EwsAllowList", list);
        }
        if (list.holdsNothing()) {
            return nobodyGetsIn();
        }
        List<AgentPattern> entries =
                list.entries().stream().map(AgentPattern::new).toList();
        Coverage coverage = Coverage.of(agents.required(), entries);
        List<String> wanting = wanting(coverage, entries);
        if (list.state() == EntryList.State.CUT_SHORT && !wanting.isEmpty()) {
            return cutShort(wanting, coverage);
        }
        Finding finding = coverage.missing().isEmpty() ? covered(coverage, entries) : lacking(coverage, entries, list);
        Optional<String> stray = StrayBlank.find(list.entries(), coverage.missing());
        return stray.map(entry -> finding.detail("strayBlank", entry))
                .orElse(finding)
                .detail("missing", coverage.missing())
                .detail("coveredBy", coverage.coveredBy());
    }

    /** What keeps the entries from covering all there is to cover. */
    private List<String> wanting(Coverage coverage, List<AgentPattern> entries) {
        List<String> wanting = new ArrayList<>(coverage.missing());
        wanting.addAll(coverage.onlyIgnoringCase());
        return additions(wanting, entries);
    }

    /** What a cut list does not show it may hold all the same: it lacks nothing, as far as anybody knows. */
    private Finding cutShort(List<String> wanting, Coverage coverage) {
        return Finding.inconclusive(
                        "the display of the allow list was cut short before it showed %s", Shown.quoted(wanting))
                .detail("coveredBy", coverage.coveredBy())
                .remedy(level.export());
    }

    private Finding nobodyGetsIn() {
        List<String> required =
                agents.required().stream().map(AgentPattern::text).toList();
        return Finding.fail("the allow list is enforced and empty, so no client gets in")
                .detail("missing", required)
                .detail("coveredBy", Map.of())
                .remedy(EwsRemedies.admit(level, additions(required, List.of())));
    }

    private Finding covered(Coverage coverage, List<AgentPattern> entries) {
        List<String> differ = coverage.onlyIgnoringCase();
        if (!differ.isEmpty()) {
            return Finding.warn(
                            "the allow list covers %s only if Exchange ignores case, which is not documented",
                            Shown.quoted(differ))
                    .remedy(EwsRemedies.admit(level, additions(differ, entries)));
        }
        if (!admitsAnnounced(entries)) {
            return Finding.warn(
                            "the allow list covers what the article asks for, but not %s, the agent that Microsoft named for the"
                                    + " Teams calendar in 2026",
                            Shown.quoted(agents.announced().orElseThrow()))
                    .detail("uncoveredAgent", agents.announced().orElseThrow())
                    .remedy(EwsRemedies.admit(level, additions(List.of(), entries)));
        }
        return Finding.pass("the enforced allow list covers every entry that Teams needs");
    }

    private Finding lacking(Coverage coverage, List<AgentPattern> entries, EntryList list) {
        String missing = Shown.quoted(coverage.missing());
        if (agents.known().stream().allMatch(agent -> admits(entries, agent, LetterCase.IGNORED))) {
            return Finding.warn(
                            "the allow list lacks %s; it admits the agents seen so far, but not every one that the article wants"
                                    + " admitted",
                            missing)
                    .remedy(EwsRemedies.admit(level, additions(coverage.missing(), entries)));
        }
        return Finding.fail(
                        "the enforced allow list lacks %s%s",
                        missing, StrayBlank.remark(list.entries(), coverage.missing()))
                .remedy(EwsRemedies.admit(level, additions(coverage.missing(), entries)));
    }

    /** What to add; the announced agent goes with it, so that the next run has nothing left to say. */
    private List<String> additions(List<String> wanted, List<AgentPattern> entries) {
        List<String> additions = new ArrayList<>(wanted);
        if (!admitsAnnounced(entries)) {
            agents.announced().ifPresent(additions::add);
        }
        return additions;
    }

    private boolean admitsAnnounced(List<AgentPattern> entries) {
        return agents.announced()
                .map(agent -> admits(entries, agent, LetterCase.AS_WRITTEN))
                .orElse(true);
    }

    private static boolean admits(List<AgentPattern> entries, String agent, LetterCase letters) {
        return entries.stream().anyMatch(entry -> entry.matches(agent, letters));
    }
}
