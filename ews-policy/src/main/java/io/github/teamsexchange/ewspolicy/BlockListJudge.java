package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.connectors.exports.EntryList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges an enforced block list: who is on it stays out. The article is silent about it; the documentation is not
 * (protocols §2.1).
 *
 * @param level whose list
 * @param agents who must not be on it
 */
record BlockListJudge(EwsLevel level, TeamsAgents agents) {

    Finding judge(EntryList list) {
        if (list.isUnknown()) {
            return UnknownList.finding(level, "EwsBlockList", list);
        }
        if (list.holdsNothing()) {
            return Finding.pass("the block list is enforced but empty, so it keeps nobody out");
        }
        List<AgentPattern> entries =
                list.entries().stream().map(AgentPattern::new).toList();
        Finding finding = weigh(entries, list);
        List<String> touching =
                texts(entries.stream().filter(entry -> !blocks(entry, LetterCase.IGNORED) && touches(entry)));
        return touching.isEmpty() ? finding : finding.detail("intersectingEntries", touching);
    }

    private Finding weigh(List<AgentPattern> entries, EntryList list) {
        List<String> blocking = texts(entries.stream().filter(entry -> blocks(entry, LetterCase.AS_WRITTEN)));
        if (!blocking.isEmpty()) {
            return blocked(
                    Finding.fail("the enforced block list keeps Teams out by %s", Shown.quoted(blocking)), blocking);
        }
        List<String> perhaps = texts(entries.stream().filter(entry -> blocks(entry, LetterCase.IGNORED)));
        if (list.state() == EntryList.State.CUT_SHORT) {
            return Finding.inconclusive(
                            "the display of the block list was cut short, and what it hides may keep Teams out")
                    .remedy(level.export());
        }
        if (!perhaps.isEmpty()) {
            return blocked(
                    Finding.warn(
                            "the enforced block list keeps Teams out by %s if Exchange ignores case, which is not documented",
                            Shown.quoted(perhaps)),
                    perhaps);
        }
        return Finding.pass("the enforced block list keeps no agent of Teams out");
    }

    private Finding blocked(Finding finding, List<String> blocking) {
        Finding named = finding.detail("blockingEntry", blocking.get(0));
        return (blocking.size() == 1 ? named : named.detail("blockingEntries", blocking))
                .remedy(EwsRemedies.unblock(level, blocking));
    }

    private boolean blocks(AgentPattern entry, LetterCase letters) {
        return agents.known().stream().anyMatch(agent -> entry.matches(agent, letters))
                || agents.required().stream().anyMatch(required -> entry.contains(required, letters));
    }

    /** Explains only: patterns that begin and end with a wildcard always meet. */
    private boolean touches(AgentPattern entry) {
        return agents.required().stream().anyMatch(required -> entry.intersects(required, LetterCase.IGNORED));
    }

    private static List<String> texts(Stream<AgentPattern> patterns) {
        return patterns.map(AgentPattern::text).distinct().toList();
    }
}
